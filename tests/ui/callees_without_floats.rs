//! Fns that give no floats, out of which one could be read again, and one that does so itself: its derivative would be lost.

use dual_core::differentiable;

fn bits(x: f64) -> u64 {
    x.to_bits()
}

fn high_word(x: f64) -> u32 {
    (bits(x) >> 32) as u32
}

macro_rules! taken {
    ($x:expr) => {
        $x.to_bits() as u16
    };
}

fn by_macro(x: f64) -> u16 {
    if !(x > 0.0) { 0 } else { taken!(x) }
}

#[cfg(not(windows))]
fn by_system(x: f64) -> u8 {
    x.to_bits() as u8
}
#[cfg(windows)]
fn by_system(x: f64) -> u8 {
    x as u8
}

trait Words {
    fn low_word(self) -> u32;
    fn of(x: f64) -> i64;
}
impl Words for f64 {
    fn low_word(self) -> u32 {
        self.to_bits() as u32
    }
    fn of(x: f64) -> i64 {
        x.to_bits() as i64
    }
}

fn by_method(x: f64) -> u32 {
    x.abs().low_word()
}

fn by_trait(x: f64) -> i64 {
    <f64 as Words>::of(x)
}

fn by_path(x: f64) -> u32 {
    Words::low_word(x)
}

fn of_any<T: Into<f64>>(x: T) -> u64 {
    x.into().to_bits()
}

fn by_type(x: f64) -> u32 {
    if x < 1.0 { (of_any::<f64>(x) >> 32) as u32 } else { 0 }
}

fn text(x: f64) -> String {
    format!("{x}")
}

#[differentiable]
fn written(x: f64) -> String {
    format!("{x}")
}

struct Outside(f64);

fn within(x: f64) -> Result<(), Outside> {
    if x > 1.0 { Err(Outside(x)) } else { Ok(()) }
}

fn noted(x: f64, last: &std::cell::Cell<f64>) {
    last.set(x);
}

#[differentiable]
fn of_bits(x: f64) -> f64 {
    f64::from_bits(bits(x)) + f64::from_bits(u64::from(high_word(x)) << 32) * f64::from(by_macro(x)) * f64::from(by_system(x))
}

#[differentiable]
fn of_methods(x: f64) -> f64 {
    f64::from_bits(u64::from(by_method(x))) + f64::from_bits(by_trait(x) as u64) + f64::from(by_path(x)) + f64::from(by_type(x))
}

#[differentiable]
fn of_texts(x: f64) -> f64 {
    let y: f64 = written(x).parse().unwrap();
    y * text(x).parse::<f64>().unwrap()
}

#[differentiable]
fn of_an_error(x: f64) -> f64 {
    match within(x) {
        Err(Outside(y)) => y * 2.0,
        Ok(()) => x,
    }
}

#[differentiable]
fn of_a_cell(x: f64) -> f64 {
    let last = std::cell::Cell::new(0.0);
    noted(x, &last);
    last.get()
}

fn converted<T: num_traits::Float>(x: T) -> T {
    T::from(x.to_f64().unwrap().round()).unwrap()
}

fn read_again<T: num_traits::Float + std::fmt::Debug>(x: T) -> T {
    T::from(format!("{x:?}").parse::<f64>().unwrap()).unwrap()
}

#[differentiable]
fn of_a_conversion(x: f64) -> f64 {
    converted(x) * read_again(x)
}

fn main() {}
