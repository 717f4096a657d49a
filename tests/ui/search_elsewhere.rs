//! Searches whose steps stand elsewhere: in another fn, in a closure with a name, behind a reference.

use dual_core::{Differentiable, differentiable};

#[differentiable]
fn update_pair(lo: f64, hi: f64, m: f64, fm: f64) -> (f64, f64) {
    if fm > 0.0 { (lo, m) } else { (m, hi) }
}
#[differentiable]
fn by_pair(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (lo + hi);
        (lo, hi) = update_pair(lo, hi, m, m * m - x);
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn update_pair_active(lo: f64, hi: f64, m: f64, fm: f64) -> (f64, f64) {
    if fm > 0.0 { (lo, m) } else { (m, hi) }
}
#[differentiable]
fn by_pair_active(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0 * x, x + 4.0);
    for _ in 0..60 {
        let m = 0.5 * (lo + hi);
        (lo, hi) = update_pair_active(lo, hi, m, m * m - x);
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn update_let2(lo: f64, hi: f64, x: f64) -> (f64, f64) {
    let m = 0.5 * (lo + hi);
    let fm = m * m - x;
    if fm > 0.0 {
        return (lo, m);
    }
    (m, hi)
}
#[differentiable]
fn by_let2(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let (a, b) = update_let2(lo, hi, x);
        lo = a;
        hi = b;
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn update_mutparam(mut lo: f64, mut hi: f64, x: f64) -> (f64, f64) {
    let m = 0.5 * (lo + hi);
    if m * m > x {
        hi = m
    } else {
        lo = m
    }
    (lo, hi)
}
#[differentiable]
fn by_mutparam(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        (lo, hi) = update_mutparam(lo, hi, x);
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn update_refs(lo: &mut f64, hi: &mut f64, x: f64) {
    let m = 0.5 * (*lo + *hi);
    if m * m > x { *hi = m } else { *lo = m }
}
#[differentiable]
fn by_refs(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        update_refs(&mut lo, &mut hi, x);
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn update_array(s: [f64; 2], x: f64) -> [f64; 2] {
    let m = 0.5 * (s[0] + s[1]);
    if m * m > x { [s[0], m] } else { [m, s[1]] }
}
#[differentiable]
fn by_array(x: f64) -> f64 {
    let mut s = [0.0, 4.0];
    for _ in 0..60 {
        s = update_array(s, x);
    }
    0.5 * (s[0] + s[1])
}

#[differentiable]
fn sgn_sign(a: f64) -> f64 {
    if a > 0.0 { 1.0 } else { -1.0 }
}
#[differentiable]
fn by_sign(x: f64) -> f64 {
    let (mut y, mut s) = (2.0, 1.0);
    for _ in 0..60 {
        y += s * sgn_sign(x - y * y);
        s *= 0.5;
    }
    y
}

#[differentiable]
fn step_step(y: f64, s: f64, r: f64) -> f64 {
    if r > 0.0 { y + s } else { y - s }
}
#[differentiable]
fn by_step(x: f64) -> f64 {
    let (mut y, mut s) = (2.0, 1.0);
    for _ in 0..60 {
        y = step_step(y, s, x - y * y);
        s *= 0.5;
    }
    y
}

#[differentiable]
fn choose_choose(c: f64, a: f64, b: f64) -> f64 {
    if c > 0.0 { a } else { b }
}
#[differentiable]
fn by_choose(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (lo + hi);
        let r = m * m - x;
        hi = choose_choose(r, m, hi);
        lo = choose_choose(r, lo, m);
    }
    0.5 * (lo + hi)
}

fn above_bool(a: f64, b: f64) -> bool {
    a > b
}
#[differentiable(passive(above_bool))]
fn by_bool(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (lo + hi);
        if above_bool(m * m, x) { hi = m } else { lo = m }
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn choose_two_levels(c: f64, a: f64, b: f64) -> f64 {
    if c > 0.0 { a } else { b }
}
#[differentiable]
fn update_two_levels(lo: f64, hi: f64, m: f64, fm: f64) -> (f64, f64) {
    (choose_two_levels(fm, lo, m), choose_two_levels(fm, m, hi))
}
#[differentiable]
fn by_two_levels(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (lo + hi);
        (lo, hi) = update_two_levels(lo, hi, m, m * m - x);
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn obj_golden_section(t: f64, x: f64) -> f64 {
    (t * t - x).powi(2)
}
#[differentiable]
fn shrink_golden_section(a: f64, b: f64, x: f64) -> (f64, f64) {
    let r = 0.6180339887498949;
    let c = b - r * (b - a);
    let d = a + r * (b - a);
    if obj_golden_section(c, x) < obj_golden_section(d, x) { (a, d) } else { (c, b) }
}
#[differentiable]
fn by_golden_section(x: f64) -> f64 {
    let (mut a, mut b) = (0.0, 4.0);
    for _ in 0..60 {
        (a, b) = shrink_golden_section(a, b, x);
    }
    0.5 * (a + b)
}

#[differentiable]
fn by_turns(x: f64) -> f64 {
    left_turns(0.0, 4.0, x, 60)
}
#[differentiable]
fn left_turns(lo: f64, hi: f64, x: f64, n: i32) -> f64 {
    let m = 0.5 * (lo + hi);
    if n == 0 {
        m
    } else if m * m > x {
        right_turns(lo, m, x, n - 1)
    } else {
        right_turns(m, hi, x, n - 1)
    }
}
#[differentiable]
fn right_turns(lo: f64, hi: f64, x: f64, n: i32) -> f64 {
    let m = 0.5 * (lo + hi);
    if n == 0 {
        m
    } else if m * m > x {
        left_turns(lo, m, x, n - 1)
    } else {
        left_turns(m, hi, x, n - 1)
    }
}

#[differentiable]
fn update_fold_of_a_fn(s: (f64, f64), x: f64) -> (f64, f64) {
    let (lo, hi) = s;
    let m = 0.5 * (lo + hi);
    if m * m > x { (lo, m) } else { (m, hi) }
}
#[differentiable]
fn by_fold_of_a_fn(x: f64) -> f64 {
    let s = (0..60).fold((0.0, 4.0), |s, _| update_fold_of_a_fn(s, x));
    0.5 * (s.0 + s.1)
}

#[differentiable]
fn update_option(lo: f64, hi: f64, x: f64) -> Option<(f64, f64)> {
    let m = 0.5 * (lo + hi);
    if m * m > x { Some((lo, m)) } else { Some((m, hi)) }
}
#[differentiable]
fn by_option(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let Some((a, b)) = update_option(lo, hi, x) else { break };
        lo = a;
        hi = b;
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_local_fn(x: f64) -> f64 {
    fn update(lo: f64, hi: f64, m: f64, fm: f64) -> (f64, f64) {
        if fm > 0.0 { (lo, m) } else { (m, hi) }
    }
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (lo + hi);
        (lo, hi) = update(lo, hi, m, m * m - x);
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_closure_named2(x: f64) -> f64 {
    let step = |lo: f64, hi: f64| {
        let m = 0.5 * (lo + hi);
        if m * m > x { (lo, m) } else { (m, hi) }
    };
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        (lo, hi) = step(lo, hi);
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_closure_mut(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    let mut step = || {
        let m = 0.5 * (lo + hi);
        if m * m > x { hi = m } else { lo = m }
    };
    for _ in 0..60 {
        step();
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_closure_rets(x: f64) -> f64 {
    let step = |lo: f64, hi: f64| {
        let m = 0.5 * (lo + hi);
        if m * m > x {
            return (lo, m);
        }
        (m, hi)
    };
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        (lo, hi) = step(lo, hi);
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_closure_fold_named(x: f64) -> f64 {
    let step = |(lo, hi): (f64, f64), _: i32| {
        let m = 0.5 * (lo + hi);
        if m * m > x { (lo, m) } else { (m, hi) }
    };
    let s = (0..60).fold((0.0, 4.0), step);
    0.5 * (s.0 + s.1)
}

#[differentiable]
fn by_closure_fold_calls(x: f64) -> f64 {
    let step = |(lo, hi): (f64, f64)| {
        let m = 0.5 * (lo + hi);
        if m * m > x { (lo, m) } else { (m, hi) }
    };
    let s = (0..60).fold((0.0, 4.0), |s, _| step(s));
    0.5 * (s.0 + s.1)
}

#[differentiable]
fn by_reference(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (lo + hi);
        let end = if m * m > x { &mut hi } else { &mut lo };
        *end = m;
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_reference2(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (lo + hi);
        *(if m * m > x { &mut hi } else { &mut lo }) = m;
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_swap(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let mut m = 0.5 * (lo + hi);
        if m * m > x {
            std::mem::swap(&mut hi, &mut m);
        } else {
            std::mem::swap(&mut lo, &mut m);
        }
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_history(x: f64) -> f64 {
    let mut s = vec![(0.0, 4.0)];
    for i in 0..60 {
        let (lo, hi) = s[i];
        let m = 0.5 * (lo + hi);
        if m * m > x {
            s.push((lo, m));
        } else {
            s.push((m, hi));
        }
    }
    s[60].0
}

#[differentiable]
fn by_copies(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let (mut a, mut b) = (lo, hi);
        let m = 0.5 * (lo + hi);
        if m * m > x {
            b = m
        } else {
            a = m
        }
        lo = a;
        hi = b;
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_declaration(x: f64) -> f64 {
    let (mut lo, mut hi) = (0.0, 4.0);
    for _ in 0..60 {
        let m = 0.5 * (lo + hi);
        let (a, b) = if m * m > x { (lo, m) } else { (m, hi) };
        lo = a;
        hi = b;
    }
    0.5 * (lo + hi)
}

#[differentiable]
fn by_tuple(x: f64) -> f64 {
    let mut s = (0.0 * x, 4.0 + x);
    for _ in 0..60 {
        let m = 0.5 * (s.0 + s.1);
        s = if m * m > x { (s.0, m) } else { (m, s.1) };
    }
    0.5 * (s.0 + s.1)
}

#[derive(Clone, Copy, Differentiable)]
struct B<T = f64> {
    lo: T,
    hi: T,
}
#[differentiable]
fn by_struct(x: f64) -> f64 {
    let mut s = B { lo: 0.0, hi: 4.0 };
    for _ in 0..60 {
        let m = 0.5 * (s.lo + s.hi);
        s = if m * m > x { B { hi: m, ..s } } else { B { lo: m, ..s } };
    }
    0.5 * (s.lo + s.hi)
}

#[derive(Debug, Clone, Copy, PartialEq, Differentiable)]
struct Spring<T = f64> {
    stiffness: T,
}

impl Spring {
    #[differentiable]
    fn narrowed(&self, lo: f64, hi: f64, load: f64) -> (f64, f64) {
        let m = 0.5 * (lo + hi);
        if self.stiffness * m * m > load { (lo, m) } else { (m, hi) }
    }

    #[differentiable]
    fn by_method(&self, load: f64) -> f64 {
        let (mut lo, mut hi) = (0.0, 4.0);
        for _ in 0..60 {
            (lo, hi) = self.narrowed(lo, hi, load);
        }
        0.5 * (lo + hi)
    }

    #[differentiable]
    fn halved(lo: f64, hi: f64, load: f64) -> (f64, f64) {
        let m = 0.5 * (lo + hi);
        if m * m > load { (lo, m) } else { (m, hi) }
    }

    #[differentiable]
    fn by_associated_fn(load: f64) -> f64 {
        let (mut lo, mut hi) = (0.0, 4.0);
        for _ in 0..60 {
            (lo, hi) = Self::halved(lo, hi, load);
        }
        0.5 * (lo + hi)
    }
}

/// Sturm's count of the eigenvalues below.
#[differentiable]
fn by_count_in_a_loop(x: f64) -> f64 {
    let (diagonal, beside) = ([x, 2.0 * x, 3.0], [0.5, x]);
    let (mut low, mut high) = (-20.0, 20.0);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        let mut count = 0;
        let mut q = diagonal[0] - m;
        if q < 0.0 {
            count += 1;
        }
        for i in 1..3 {
            q = diagonal[i] - m - beside[i - 1] * beside[i - 1] / q;
            if q < 0.0 {
                count += 1;
            }
        }
        if count >= 2 { high = m } else { low = m }
    }
    0.5 * (low + high)
}

#[differentiable]
fn by_flag_set_in_a_branch(x: f64) -> f64 {
    let (mut low, mut high) = (0.0 * x, 20.0 + x);
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        let mut above = false;
        if m * m > x {
            above = true;
        }
        if above { high = m } else { low = m }
    }
    0.5 * (low + high)
}

#[differentiable]
fn by_flag_of_outside(x: f64) -> f64 {
    let (mut low, mut high) = (0.0 * x, 20.0 + x);
    let mut above;
    for _ in 0..60 {
        let m = 0.5 * (low + high);
        above = m * m > x;
        if above { high = m } else { low = m }
    }
    0.5 * (low + high)
}

fn main() {}
