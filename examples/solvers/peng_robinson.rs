//! Thermodynamics of methane and propane from one annotated fn: the Helmholtz energy of Peng and Robinson's equation.
//!
//! Pressure, entropy and chemical potentials are its gradient, heat capacities and compressibilities its Hessian. They are
//! compared with the closed forms of the literature (Peng and Robinson, 1976), and must fulfil the relations of Euler,
//! Gibbs and Duhem, and Maxwell, which hold for any Helmholtz energy and only for right derivatives of it.
//!
//! `cargo run --release --example peng_robinson`

use dual_core::differentiable;

/// J/(mol K)
const R: f64 = 8.314_462_618;
/// The state in which ideal-gas enthalpy and entropy are zero: K and Pa.
const REFERENCE: (f64, f64) = (298.15, 101_325.0);
const SQRT_2: f64 = std::f64::consts::SQRT_2;

/// A substance by its critical point (K, Pa), acentric factor, and the heat capacity of its ideal gas, c₀ + c₁T + c₂T² + c₃T³.
struct Substance {
    critical: (f64, f64),
    acentric: f64,
    heat_capacity: [f64; 4],
}

/// Methane and propane (Reid, Prausnitz and Poling, The Properties of Gases and Liquids, 4th ed.).
const SUBSTANCES: [Substance; 2] = [
    Substance {
        critical: (190.4, 46.0e5),
        acentric: 0.011,
        heat_capacity: [19.25, 5.213e-2, 1.197e-5, -1.132e-8],
    },
    Substance {
        critical: (369.8, 42.5e5),
        acentric: 0.153,
        heat_capacity: [-4.224, 0.3063, -1.586e-4, 3.215e-8],
    },
];
/// How much weaker unlike molecules attract each other than the geometric mean says.
const INTERACTION: f64 = 0.014;

impl Substance {
    /// The volume of a mole of molecules.
    fn covolume(&self) -> f64 {
        0.077_796_07 * R * self.critical.0 / self.critical.1
    }

    /// √a at the critical point, and κ of √α = 1 + κ(1 − √(T/Tc)).
    fn attraction(&self) -> (f64, f64) {
        let a = 0.457_235_53 * (R * self.critical.0).powi(2) / self.critical.1;
        (a.sqrt(), 0.374_64 + 1.542_26 * self.acentric - 0.269_92 * self.acentric.powi(2))
    }
}

/// The Gibbs energy of a mole of ideal gas at the reference's pressure: H − TS.
#[differentiable(wrt(t))]
fn ideal_gibbs(t: f64, substance: &Substance) -> f64 {
    let (t0, c) = (REFERENCE.0, &substance.heat_capacity);
    let power = |k: i32| (t.powi(k) - t0.powi(k)) / f64::from(k);
    let enthalpy = c[0] * power(1) + c[1] * power(2) + c[2] * power(3) + c[3] * power(4);
    let entropy = c[0] * (t / t0).ln() + c[1] * power(1) + c[2] * power(2) + c[3] * power(3);
    enthalpy - t * entropy
}

/// The Helmholtz energy in J at x = (T in K, V in m³, moles of methane, moles of propane).
///
/// A = Σ nᵢ(Gᵢ + RT ln(nᵢRT/(Vp₀)) − RT) − nRT ln(1 − B/V) − D/(2√2 B) ln((V + (1+√2)B) / (V + (1−√2)B))
/// with B = Σ nᵢbᵢ and D = Σ nᵢnⱼaᵢⱼ.
#[differentiable]
fn helmholtz(x: &[f64; 4]) -> f64 {
    let (t, v, n) = (x[0], x[1], [x[2], x[3]]);
    let mut ideal = 0.0;
    let mut covolume = 0.0;
    let mut roots = [0.0; 2];
    for i in 0..2 {
        let substance = &SUBSTANCES[i];
        let pressure = n[i] * R * t / v;
        ideal += n[i] * (ideal_gibbs(t, substance) + R * t * ((pressure / REFERENCE.1).ln() - 1.0));
        covolume += n[i] * substance.covolume();
        let (root, kappa) = substance.attraction();
        roots[i] = n[i] * root * (1.0 + kappa * (1.0 - (t / substance.critical.0).sqrt()));
    }
    let attraction = (roots[0] + roots[1]).powi(2) - 2.0 * INTERACTION * roots[0] * roots[1];
    let repulsion = (n[0] + n[1]) * R * t * (1.0 - covolume / v).ln();
    let around = ((v + (1.0 + SQRT_2) * covolume) / (v + (1.0 - SQRT_2) * covolume)).ln();
    ideal - repulsion - attraction / (2.0 * SQRT_2 * covolume) * around
}

/// p = −∂A/∂V: a derivative that can be differentiated again.
#[differentiable]
fn pressure(x: &[f64; 4]) -> f64 {
    -grad_helmholtz(x)[1]
}

/// S = −∂A/∂T
#[differentiable]
fn entropy(x: &[f64; 4]) -> f64 {
    -grad_helmholtz(x)[0]
}

/// μᵢ = ∂A/∂nᵢ
#[differentiable]
fn potentials(x: &[f64; 4]) -> [f64; 2] {
    let gradient = grad_helmholtz(x);
    [gradient[2], gradient[3]]
}

/// What follows from the gradient and the Hessian of the Helmholtz energy.
struct Properties {
    pressure: f64,
    entropy: f64,
    potentials: [f64; 2],
    /// Of all moles, at constant volume and at constant pressure, in J/K.
    heat_capacities: [f64; 2],
    /// In m/s.
    speed_of_sound: f64,
    /// Of Joule and Thomson, in K/Pa.
    throttling: f64,
}

fn properties(x: &[f64; 4]) -> Properties {
    // glue
    let (a, h) = (grad_helmholtz(x), hessian_helmholtz(x));
    // end of glue
    let [t, v, ..] = *x;
    let (pressure_by_t, pressure_by_v) = (-h[0][1], -h[1][1]);
    let at_volume = -t * h[0][0];
    let at_pressure = at_volume - t * pressure_by_t.powi(2) / pressure_by_v;
    let mass = x[2] * 0.016_043 + x[3] * 0.044_097;
    Properties {
        pressure: -a[1],
        entropy: -a[0],
        potentials: [a[2], a[3]],
        heat_capacities: [at_volume, at_pressure],
        speed_of_sound: (-v * v * pressure_by_v * at_pressure / at_volume / mass).sqrt(),
        throttling: (-t * pressure_by_t / pressure_by_v - v) / at_pressure,
    }
}

/// The closed forms of the literature, derived by hand: pressure, logarithms of the fugacity coefficients, and heat capacity
/// at constant volume.
fn closed_forms(x: &[f64; 4]) -> (f64, [f64; 2], f64) {
    let [t, volume, n1, n2] = *x;
    let n = n1 + n2;
    let (y, v) = ([n1 / n, n2 / n], volume / n);
    let b_of: [f64; 2] = SUBSTANCES.each_ref().map(Substance::covolume);
    // √aᵢ and its first two derivatives by T.
    let roots: [[f64; 3]; 2] = SUBSTANCES.each_ref().map(|s| {
        let ((root, kappa), u) = (s.attraction(), (t / s.critical.0).sqrt());
        [root * (1.0 + kappa * (1.0 - u)), -root * kappa * u / (2.0 * t), root * kappa * u / (4.0 * t * t)]
    });
    let weight = |i: usize, j: usize| if i == j { 1.0 } else { 1.0 - INTERACTION };
    let sum = |f: &dyn Fn(usize, usize) -> f64| -> f64 {
        (0..4).map(|k| (k / 2, k % 2)).map(|(i, j)| y[i] * y[j] * weight(i, j) * f(i, j)).sum()
    };
    let a = sum(&|i, j| roots[i][0] * roots[j][0]);
    let a_by_t_twice =
        sum(&|i, j| roots[i][2] * roots[j][0] + 2.0 * roots[i][1] * roots[j][1] + roots[i][0] * roots[j][2]);
    let b = y[0] * b_of[0] + y[1] * b_of[1];

    let pressure = R * t / (v - b) - a / (v * v + 2.0 * b * v - b * b);
    let z = pressure * v / (R * t);
    let (big_a, big_b) = (a * pressure / (R * t).powi(2), b * pressure / (R * t));
    let around = ((z + (1.0 + SQRT_2) * big_b) / (z + (1.0 - SQRT_2) * big_b)).ln();
    let fugacities = [0, 1].map(|i| {
        let a_i: f64 = (0..2).map(|j| y[j] * weight(i, j) * roots[i][0] * roots[j][0]).sum();
        let by_attraction = big_a / (2.0 * SQRT_2 * big_b) * (2.0 * a_i / a - b_of[i] / b) * around;
        b_of[i] / b * (z - 1.0) - (z - big_b).ln() - by_attraction
    });
    let ideal: f64 = (0..2)
        .map(|i| {
            let c = SUBSTANCES[i].heat_capacity;
            y[i] * (c[0] + t * (c[1] + t * (c[2] + t * c[3])) - R)
        })
        .sum();
    (pressure, fugacities, n * (ideal + t * a_by_t_twice / (2.0 * SQRT_2 * b) * around))
}

/// ln φᵢ from the chemical potential: μᵢ = Gᵢ + RT ln(φᵢyᵢp/p₀).
fn fugacity_coefficients(x: &[f64; 4], found: &Properties) -> [f64; 2] {
    [0, 1].map(|i| {
        let fraction = x[2 + i] / (x[2] + x[3]);
        let gibbs = ideal_gibbs(x[0], &SUBSTANCES[i]);
        (found.potentials[i] - gibbs) / (R * x[0]) - (fraction * found.pressure / REFERENCE.1).ln()
    })
}

/// Sums that must vanish, each relative to its largest term.
fn consistency(x: &[f64; 4]) -> Vec<(&'static str, f64)> {
    let relative =
        |terms: &[f64]| terms.iter().sum::<f64>() / terms.iter().fold(0.0_f64, |m, t| m.max(t.abs()));
    let [_, v, n1, n2] = *x;
    let found = properties(x);
    let [mu1, mu2] = found.potentials;
    let (p, s, mu) = (grad_pressure(x), grad_entropy(x), jacobian_potentials(x));
    // Along each of T, V, n₁, n₂: S dT − V dp + n₁ dμ₁ + n₂ dμ₂ = 0.
    let gibbs_duhem = |j: usize| {
        let by_t = if j == 0 { found.entropy } else { 0.0 };
        relative(&[by_t, -v * p[j], n1 * mu[0][j], n2 * mu[1][j]])
    };
    vec![
        ("Euler: A + pV − n₁μ₁ − n₂μ₂", relative(&[helmholtz(x), found.pressure * v, -n1 * mu1, -n2 * mu2])),
        ("Gibbs-Duhem along T: S − V ∂p/∂T + Σ nᵢ ∂μᵢ/∂T", gibbs_duhem(0)),
        ("Gibbs-Duhem along V: −V ∂p/∂V + Σ nᵢ ∂μᵢ/∂V", gibbs_duhem(1)),
        ("Gibbs-Duhem along n₁: −V ∂p/∂n₁ + Σ nᵢ ∂μᵢ/∂n₁", gibbs_duhem(2)),
        ("Gibbs-Duhem along n₂: −V ∂p/∂n₂ + Σ nᵢ ∂μᵢ/∂n₂", gibbs_duhem(3)),
        ("Maxwell: ∂S/∂V − ∂p/∂T", relative(&[s[1], -p[0]])),
        ("Maxwell: ∂μ₁/∂T + ∂S/∂n₁", relative(&[mu[0][0], s[2]])),
        ("Maxwell: ∂μ₂/∂T + ∂S/∂n₂", relative(&[mu[1][0], s[3]])),
        ("Maxwell: ∂μ₁/∂V + ∂p/∂n₁", relative(&[mu[0][1], p[2]])),
        ("Maxwell: ∂μ₂/∂V + ∂p/∂n₂", relative(&[mu[1][1], p[3]])),
        ("Maxwell: ∂μ₁/∂n₂ − ∂μ₂/∂n₁", relative(&[mu[0][3], -mu[1][2]])),
    ]
}

/// A liquid, a dense gas, a thin gas: T, V of a mole, moles of each.
const STATES: [(&str, [f64; 4]); 3] = [
    ("liquid", [230.0, 6.7e-5, 0.1, 0.9]),
    ("dense gas", [350.0, 2.5e-4, 0.6, 0.4]),
    ("thin gas", [300.0, 2.4e-2, 0.6, 0.4]),
];

fn main() {
    for (name, x) in &STATES {
        println!(
            "\n{} % methane, {} % propane, {name}: {} K, {} cm³/mol",
            100.0 * x[2],
            100.0 * x[3],
            x[0],
            x[1] * 1e6
        );
        let found = properties(x);
        let (pressure, fugacities, heat_capacity) = closed_forms(x);
        println!("  {:<38}{:>20}{:>20}{:>12}", "", "generated", "closed form", "apart by");
        let row = |name: &str, ours: f64, closed: f64| {
            println!("  {name:<38}{ours:>20.12}{closed:>20.12}{:>12.1e}", ((ours - closed) / closed).abs());
        };
        row("pressure, MPa", found.pressure / 1e6, pressure / 1e6);
        let [methane, propane] = fugacity_coefficients(x, &found);
        row("fugacity coefficient of methane", methane.exp(), fugacities[0].exp());
        row("fugacity coefficient of propane", propane.exp(), fugacities[1].exp());
        let [at_volume, at_pressure] = found.heat_capacities;
        row("heat capacity at const. V, J/(mol K)", at_volume, heat_capacity);
        println!("  {:<38}{at_pressure:>20.12}", "heat capacity at const. p, J/(mol K)");
        println!("  {:<38}{:>20.12}", "speed of sound, m/s", found.speed_of_sound);
        println!("  {:<38}{:>20.12}", "Joule-Thomson coefficient, K/MPa", found.throttling * 1e6);
        println!("  must vanish, relative to the largest term:");
        for (name, sum) in consistency(x) {
            println!("    {name:<50} {sum:>9.1e}");
        }
    }
}

#[cfg(test)]
mod tests {
    use dual_core::{assert_grad, assert_hessian, assert_jacobian};

    use super::*;

    #[test]
    fn properties_are_the_closed_forms() {
        for (name, x) in &STATES {
            let found = properties(x);
            let (pressure, fugacities, heat_capacity) = closed_forms(x);
            let near =
                |a: f64, b: f64| assert!((a - b).abs() < 1e-11 * b.abs().max(1.0), "{name}: {a} and {b}");
            near(found.pressure / pressure, 1.0);
            near(fugacity_coefficients(x, &found)[0], fugacities[0]);
            near(fugacity_coefficients(x, &found)[1], fugacities[1]);
            near(found.heat_capacities[0], heat_capacity);
        }
    }

    #[test]
    fn relations_of_thermodynamics_hold() {
        for (name, x) in &STATES {
            for (relation, sum) in consistency(x) {
                assert!(sum.abs() < 1e-11, "{name}: {relation} is {sum:e}");
            }
        }
    }

    /// Of a gas so thin that it is ideal, all is known.
    #[test]
    fn thin_gas_is_ideal() {
        let x = [300.0, 1e3, 0.6, 0.4];
        let found = properties(&x);
        assert!((found.pressure * x[1] / (R * x[0]) - 1.0).abs() < 1e-6);
        assert!((found.heat_capacities[1] - found.heat_capacities[0] - R).abs() < 1e-5);
        let gamma = found.heat_capacities[1] / found.heat_capacities[0];
        let sound = (gamma * R * x[0] / (0.6 * 0.016_043 + 0.4 * 0.044_097)).sqrt();
        assert!((found.speed_of_sound / sound - 1.0).abs() < 1e-6);
    }

    #[test]
    fn derivatives_agree_with_differences() {
        for (_, x) in &STATES {
            assert_grad!(helmholtz(x));
            assert_hessian!(helmholtz(x));
            assert_grad!(pressure(x));
            assert_grad!(entropy(x));
            assert_jacobian!(potentials(x));
        }
    }
}
