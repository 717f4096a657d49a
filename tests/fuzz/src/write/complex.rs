//! Complex numbers.

use super::super::program::{Binary, Complex, Map, Part, Real, Turn};
use super::{Holds, Writer};

/// No other variable has this name.
const NAME: &str = "zeta";

impl<'p> Writer<'p> {
    pub(super) fn complex(&mut self, e: &'p Complex) -> (String, Holds) {
        let chained = |turn: &Turn| matches!(turn, Turn::By(..) | Turn::ByReal(..) | Turn::Of(_));
        if e.style % 2 == 0 && e.turns.iter().all(chained) {
            let mut text = self.number(&e.first, e.style / 2);
            for turn in &e.turns {
                text = format!("({})", self.next(&text, turn));
            }
            return (part(&text, e.part), Holds::Atom);
        }
        let first = self.number(&e.first, e.style / 2);
        let ty = ["Complex<f64>", "Complex64", "num_complex::Complex<f64>"][e.style / 8 % 3];
        let turns: String = e.turns.iter().map(|turn| self.turn(turn)).collect();
        let end = match e.part {
            Part::Re if e.style % 3 == 0 => format!("let Complex {{ re, .. }} = {NAME}; re"),
            of => part(NAME, of),
        };
        (format!("{{ let mut {NAME}: {ty} = {first}; {turns}{end} }}"), Holds::Block)
    }

    fn number(&mut self, [re, im]: &'p [Real; 2], style: usize) -> String {
        let (re, im) = (self.real(re).0, self.real(im).0);
        match style % 3 {
            0 => format!("Complex64::new({re}, {im})"),
            1 => format!("Complex::<f64>::new({re}, {im})"),
            _ => format!("Complex64 {{ re: {re}, im: {im} }}"),
        }
    }

    /// An expression for what becomes of such a text.
    fn next(&mut self, z: &str, turn: &'p Turn) -> String {
        match turn {
            Turn::By(f, by, style) => {
                let by = self.number(by, style / 4);
                // A struct that is written out would open a block in a condition.
                match f {
                    Binary::Add | Binary::Mul if style % 2 == 1 => format!("({by}) {} {z}", sign(*f)),
                    f => format!("{z} {} ({by})", sign(*f)),
                }
            }
            Turn::ByReal(f, by, style) => {
                let vague = self.program.is_vague(by);
                let by = self.operand(by, Holds::Atom);
                match f {
                    Binary::Mul if style % 3 == 1 => format!("{z}.scale({by})"),
                    Binary::Div if style % 3 == 1 => format!("{z}.unscale({by})"),
                    Binary::Add | Binary::Mul if style % 3 == 2 && !vague => {
                        format!("{by} {} {z}", sign(*f))
                    }
                    f => format!("{z} {} {by}", sign(*f)),
                }
            }
            Turn::Of(map) => match map {
                Map::Neg => format!("-{z}"),
                Map::Conj => format!("{z}.conj()"),
                Map::Inv => format!("{z}.inv()"),
                Map::Exp => format!("{z}.exp()"),
                Map::Ln => format!("{z}.ln()"),
            },
            Turn::If(..) | Turn::Times(..) => panic!("an expression"),
        }
    }

    /// The statement.
    fn turn(&mut self, turn: &'p Turn) -> String {
        let statements = |writer: &mut Self, turns: &'p [Turn]| -> String {
            turns.iter().map(|turn| writer.turn(turn)).collect()
        };
        match turn {
            Turn::If(c, turns) => {
                let c = self.condition(c).0;
                format!("if {c} {{ {} }} ", statements(self, turns))
            }
            Turn::Times(times, turns) => format!("for _ in 0..{times} {{ {} }} ", statements(self, turns)),
            Turn::By(f, by, style) if style % 3 == 0 => {
                format!("{NAME} {}= {}; ", sign(*f), self.number(by, style / 4))
            }
            Turn::ByReal(f, by, style) if style % 4 == 0 => {
                format!("{NAME} {}= {}; ", sign(*f), self.real(by).0)
            }
            _ => format!("{NAME} = {}; ", self.next(NAME, turn)),
        }
    }
}

fn sign(f: Binary) -> &'static str {
    super::real::operator(f).expect("an operator")
}

fn part(z: &str, part: Part) -> String {
    match part {
        Part::Re => format!("{z}.re"),
        Part::Im => format!("{z}.im"),
        Part::NormSqr => format!("{z}.norm_sqr()"),
        Part::Norm => format!("{z}.norm()"),
        Part::Arg => format!("{z}.arg()"),
    }
}
