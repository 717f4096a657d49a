//! The logarithmic derivatives of the gamma function over f64: ψ = Γ′/Γ and its derivatives.

use super::twofold::Twofold;
use super::value::ln_gamma;

/// B₂ₖ/(2k)! for k = 1, 2, …, from `tests/data/coefficients.py`.
const BERNOULLI: [f64; 12] = [
    0.083_333_333_333_333_33,
    -0.001_388_888_888_888_889,
    3.306_878_306_878_307e-5,
    -8.267_195_767_195_768e-7,
    2.087_675_698_786_81e-8,
    -5.284_190_138_687_493e-10,
    1.338_253_653_068_467_9e-11,
    -3.389_680_296_322_582_7e-13,
    8.586_062_056_277_845e-15,
    -2.174_868_698_558_062e-16,
    5.509_002_828_360_229_5e-18,
    -1.395_446_468_581_252_2e-19,
];

/// From n + 10 on the asymptotic series is exact to rounding.
const ASYMPTOTIC_FROM: f64 = 10.0;

/// 1/(2s) + Σₖ B₂ₖ/(2k)! · (n + 1)(n + 2)…(n + 2k - 1)/s²ᵏ, the tail of both series below.
fn asymptotic_tail(n: f64, s: f64) -> f64 {
    let (mut tail, mut rising, mut next) = (0.0, 1.0 / s, n);
    for b in BERNOULLI {
        rising *= (next + 1.0) / s;
        tail += b * rising;
        rising *= (next + 2.0) / s;
        next += 2.0;
    }
    0.5 / s + tail
}

/// ψ(x) = Γ′(x)/Γ(x), within a few ulps of it for x > 0, and of the larger term of the reflection for x < 0:
/// ψ(x) = ψ(1 - x) - π cot πx (Abramowitz and Stegun, 6.3.7).
pub(crate) fn digamma(x: f64) -> f64 {
    if x.is_nan() || x == f64::NEG_INFINITY || (x < 0.0 && x == x.floor()) {
        return f64::NAN;
    }
    if x > 0.0 {
        return positive_digamma(x);
    }
    // Here ψ is -1/x to rounding, and πx would be subnormal where 1/x is not yet beyond the range.
    if x > -1e-20 {
        return -1.0 / x;
    }
    let from_pole = x - x.round();
    let size = from_pole.abs();
    let cot = if size < 0.25 {
        1.0 / (core::f64::consts::PI * size).tan()
    } else {
        (core::f64::consts::PI * (0.5 - size)).tan()
    };
    let mirrored = if x > -1.0 { digamma_about_root(-(x + ROOT_1)) } else { positive_digamma(1.0 - x) };
    mirrored - (core::f64::consts::PI * cot).copysign(from_pole)
}

/// ψ(x + 1) = ψ(x) + 1/x (Abramowitz and Stegun, 6.3.5) from [1, 2), and ln x - 1/(2x) - Σ B₂ₖ/(2k x²ᵏ) far out (6.3.18).
fn positive_digamma(x: f64) -> f64 {
    if x >= ASYMPTOTIC_FROM {
        return x.ln() - asymptotic_tail(0.0, x);
    }
    if x < 1.0 {
        return digamma_about_root(x - ROOT_1) - 1.0 / x;
    }
    // Each step down is exact, and the smallest terms come first.
    let (mut x, mut sum) = (x, 0.0);
    while x >= 2.0 {
        x -= 1.0;
        sum += 1.0 / x;
    }
    sum + digamma_about_root((x - ROOT[0]) - ROOT[1])
}

/// The zero of ψ between 1 and 2, in two floats.
const ROOT: [f64; 2] = [1.461_632_144_968_362_2, 9.549_995_429_965_697e-17];
/// That less 1, for arguments below 1: there -1/x is the larger term, and one float is enough.
const ROOT_1: f64 = 0.461_632_144_968_362_36;

/// ψ(root + t) for 1 ≤ root + t ≤ 2, to a few ulps also where it vanishes; coefficients of ψ(root + t)/t, highest power
/// first, from `tests/data/coefficients.py`; relative error 6e-19.
fn digamma_about_root(t: f64) -> f64 {
    const SLOPE: [f64; 24] = [
        -8.153_978_973_309_418e-5,
        0.000_194_265_487_685_227_68,
        -0.000_194_764_901_259_873_26,
        0.000_190_756_403_431_606_88,
        -0.000_319_369_667_120_710_8,
        0.000_518_049_083_334_010_2,
        -0.000_747_499_595_599_249,
        0.001_076_612_823_057_677_4,
        -0.001_574_935_548_083_108_4,
        0.002_305_348_327_158_477_4,
        -0.003_370_070_907_192_290_2,
        0.004_926_769_418_388_227,
        -0.007_204_510_957_471_918_5,
        0.010_538_791_788_919_843,
        -0.015_424_767_205_798_105,
        0.022_597_648_248_248_545,
        -0.033_161_126_430_834_756,
        0.048_804_288_163_239_14,
        -0.072_199_561_257_281_76,
        0.107_824_050_691_279_54,
        -0.163_942_705_442_399_33,
        0.258_499_760_955_650_9,
        -0.442_763_168_983_592_14,
        0.967_672_245_447_621_2,
    ];
    t * SLOPE.iter().fold(0.0, |sum, c| sum * t + c)
}

/// ψ⁽ⁿ⁾(x), the derivative of ψ of order n: (-1)ⁿ⁺¹ n! Σ 1/(x + k)ⁿ⁺¹ over k ≥ 0 (Abramowitz and Stegun, 6.4.10).
///
/// At a pole it is the infinity of both sides, or NaN where they differ. Beyond n = 170 the factorials are beyond f64
/// and go through logarithms, at a loss of digits.
pub(crate) fn polygamma(n: u32, x: f64) -> f64 {
    if n == 0 {
        return digamma(x);
    }
    if x.is_nan() || x == f64::NEG_INFINITY {
        return f64::NAN;
    }
    let odd = n % 2 == 1;
    // (-1)ⁿ⁺¹
    let sign = if odd { 1.0 } else { -1.0 };
    if x == f64::INFINITY {
        return 0.0 * sign;
    }
    if x == 0.0 {
        return if odd { f64::INFINITY } else { -1.0 / x };
    }
    if x > 0.0 {
        return sign * hurwitz(n, x, 0.0).value();
    }
    let pole = x.round();
    let from_pole = x - pole;
    if from_pole == 0.0 {
        return if odd { f64::INFINITY } else { f64::NAN };
    }
    // Half-way between poles of odd powers their terms cancel in pairs; what remains is 1 - x and beyond.
    if !odd && from_pole.abs() == 0.5 {
        return polygamma(n, 1.0 - x);
    }
    let nearest = factorial_over_power(n, Twofold::from(from_pole));
    if nearest.hi.is_infinite() {
        if odd || n > 170 {
            return sign * nearest.hi;
        }
        // Only the term of the next pole, which has the other sign, can bring it back into the range.
        let size = from_pole.abs();
        let left_over = -((f64::from(n) + 1.0) * ((2.0 * size - 1.0) / (1.0 - size)).ln_1p()).exp_m1();
        let recip = Twofold::from(from_pole).recip();
        return sign * (1..=n).fold(recip * left_over, |product, j| product * (recip * f64::from(j))).value();
    }
    // The poles right of the nearest one, and those left of it, whose odd powers have the other sign.
    let right = hurwitz(n, from_pole, 1.0);
    let left = hurwitz(n, -from_pole, 1.0) - hurwitz(n, -from_pole, 1.0 - pole);
    sign * (nearest + right + left * sign).value()
}

/// n! Σ 1/(x + k)ⁿ⁺¹ over k ≥ first, where x + first > 0: n! times Hurwitz' zeta function (DLMF 25.11.1), n ≥ 1.
fn hurwitz(n: u32, x: f64, first: f64) -> Twofold {
    let order = f64::from(n);
    let (mut sum, mut k) = (Twofold::ZERO, first);
    loop {
        let s = Twofold::sum(x, k);
        if s.hi >= order + ASYMPTOTIC_FROM {
            // (n - 1)!/sⁿ + n!/(2sⁿ⁺¹) + Σ B₂ⱼ (2j + n - 1)!/((2j)! s²ʲ⁺ⁿ) (Abramowitz and Stegun, 6.4.11)
            let lead = factorial_over_power(n - 1, s);
            return sum + lead + Twofold::from(lead.value() * (order * asymptotic_tail(order, s.hi)));
        }
        let term = factorial_over_power(n, s);
        sum = sum + term;
        // While s < n + 10 the terms fall by more than a factor of e in 1 + 11/n of them, so that this ends soon.
        if term.hi <= 1e-19 * sum.hi || sum.hi.is_infinite() {
            return sum;
        }
        k += 1.0;
    }
}

/// n!/sⁿ⁺¹
fn factorial_over_power(n: u32, s: Twofold) -> Twofold {
    let recip = s.recip();
    if n > 170 {
        let order = f64::from(n) + 1.0;
        let size = (ln_gamma(order) - order * s.hi.abs().ln()).exp();
        return Twofold::from(if n % 2 == 1 { size } else { size.copysign(s.hi) });
    }
    (1..=n).fold(recip, |product, j| product * (recip * f64::from(j)))
}
