//! Statements.

use super::super::program::{Binary, Block, Gives, Id, Int, Kind, Place, Real, Stmt, Store};
use super::{INTS, LISTS, Leaves, Maker, REALS};

impl Maker<'_> {
    /// A block of one or two statements.
    pub(super) fn statements(&mut self, depth: usize) -> Block {
        self.scoped(|make| {
            let mut stmts = make.assignment(depth);
            if make.random.chance(50) {
                stmts.extend(make.stmt(depth));
            }
            if make.random.chance(10) {
                stmts.extend(make.leave());
            }
            Block { stmts, value: None }
        })
    }

    /// Something that leaves a loop or the fn.
    fn leave(&mut self) -> Option<Stmt> {
        let last = self.labels.last().copied();
        match last {
            Some((label, kind)) if self.random.chance(70) => {
                let (label, kind) = if self.random.chance(70) {
                    (label, kind)
                } else {
                    self.random.pick(&self.labels.clone())
                };
                Some(match kind {
                    Leaves::Plainly if self.random.chance(60) => Stmt::Break(label, None),
                    Leaves::Plainly => Stmt::Continue(label),
                    Leaves::WithValue if self.random.chance(40) => Stmt::Continue(label),
                    Leaves::WithValue | Leaves::Block => Stmt::Break(label, Some(self.tame(1))),
                })
            }
            _ if self.returns => Some(Stmt::Return(self.tame(1))),
            _ => None,
        }
    }

    fn place(&mut self) -> Option<Place> {
        let all = self.writable(|v| match v.kind {
            Kind::Real | Kind::Pair => true,
            Kind::List(_, store) => matches!(store, Store::Array | Store::Vector),
            _ => false,
        });
        let id = self.any_of(&all)?;
        Some(match self.program.variables[id].kind {
            Kind::Pair => Place::Part(id, self.random.below(2)),
            Kind::List(n, _) => {
                if n == 0 {
                    return None;
                }
                // Reading it in the index would borrow it twice.
                let index = self.without(id, |make| make.index(n));
                Place::Element(id, index)
            }
            _ => Place::Variable(id),
        })
    }

    /// A write, if there is anything to write to; else a new variable.
    fn assignment(&mut self, depth: usize) -> Vec<Stmt> {
        let Some(place) = self.place() else { return self.new_real(depth) };
        let f = match self.random.below(10) {
            0..=3 => None,
            4..=6 => Some(Binary::Add),
            7 => Some(Binary::Sub),
            8 => Some(Binary::Mul),
            _ => Some(Binary::Div),
        };
        let value = match f {
            Some(Binary::Div) => self.positive(depth.min(1)),
            Some(Binary::Mul) => {
                let value = self.real(depth);
                self.squash(value)
            }
            _ => self.tame(depth),
        };
        vec![Stmt::Set(place, f, value, self.random.style())]
    }

    pub(super) fn new_real(&mut self, depth: usize) -> Vec<Stmt> {
        let (value, style) = match self.random.below(12) {
            // These write to what is around.
            0 if depth > 0 => (self.loop_expression(depth), self.random.style()),
            1 if depth > 0 => (self.block_expression(depth), self.random.style()),
            _ => (self.tame(depth), self.random.style()),
        };
        let vague = style % 3 != 0 && self.program.is_vague(&value);
        let mutable = self.random.chance(60);
        let id = if matches!(value, Real::If(..)) && style % 5 == 0 {
            // Its branches stand behind its name.
            let name = format!("late{}", self.program.variables.len());
            self.named(&name, Kind::Real, mutable, vague)
        } else {
            self.declare(REALS, Kind::Real, mutable, vague)
        };
        vec![Stmt::Let(id, value, style)]
    }

    pub(super) fn round(&mut self, label: usize, make: impl FnOnce(&mut Self) -> Block) -> Block {
        self.labels.push((label, Leaves::Plainly));
        self.loops += 1;
        let body = make(self);
        self.loops -= 1;
        self.labels.pop();
        body
    }

    pub(super) fn next(&mut self) -> usize {
        self.next_label += 1;
        self.next_label
    }

    #[allow(clippy::too_many_lines)] // the list of statements, an arm each
    pub(super) fn stmt(&mut self, depth: usize) -> Vec<Stmt> {
        let less = depth.saturating_sub(1);
        let style = self.random.style();
        vec![match self.random.below(40) {
            0..=5 => return self.new_real(depth),
            6..=10 => return self.assignment(depth),
            11 | 12 => {
                let store = self.random.pick(&[Store::Array, Store::Array, Store::Vector]);
                let (list, n) = self.list(less.min(1), store);
                let mutable = self.random.chance(60);
                let id = self.declare(LISTS, Kind::List(n.max(1), store), mutable, style % 2 == 1);
                if n == 0 {
                    self.visible.pop();
                }
                Stmt::LetList(id, list, style)
            }
            13 => {
                let n = Int::Mod(Box::new(self.int(1)), 7);
                let mutable = self.random.chance(50);
                let n = if self.random.chance(40) { Int::Literal(self.random.below(4)) } else { n };
                let id = self.declare(INTS, Kind::Int, mutable, false);
                self.bounds[id] = 7;
                Stmt::LetInt(id, n)
            }
            14 => {
                let (a, b) = (self.tame(less), self.tame(less));
                let vague = style % 2 != 0 && (self.program.is_vague(&a) || self.program.is_vague(&b));
                let id = self.declare(&["pair", "p", "q", "t"], Kind::Pair, style % 3 == 0, vague);
                Stmt::LetPair(id, a, b, style)
            }
            15 => {
                let (x, y) = (self.tame(less), self.tame(less));
                let both = [
                    style % 2 != 0 && self.program.is_vague(&x),
                    style % 2 != 0 && self.program.is_vague(&y),
                ];
                let (first, second) = (self.random.chance(40), self.random.chance(40));
                let a = self.declare(&REALS[..5], Kind::Real, first, both[0]);
                let b = self.declare(&REALS[5..], Kind::Real, second, both[1]);
                Stmt::LetBoth(a, b, x, y, style)
            }
            16 => match self.callee(&[Gives::Pair, Gives::Array]) {
                Some(f) => {
                    let arguments = self.given(f, less);
                    let a = self.declare(&REALS[..5], Kind::Real, style % 2 == 0, false);
                    let b = self.declare(&REALS[5..], Kind::Real, style % 3 == 0, false);
                    Stmt::LetCall(a, b, f, arguments)
                }
                None => return self.new_real(depth),
            },
            17 => {
                let maybe = self.maybe(less);
                Stmt::LetMaybe(self.declare(&["found", "maybe", "s"], Kind::Maybe, false, false), maybe)
            }
            18 => return self.parts(style),
            19 if self.returns => {
                let (maybe, other) = (self.maybe(less), self.closed(|make| make.tame(less)));
                let id = self.declare(REALS, Kind::Real, self_mutable(style), true);
                Stmt::LetElse(id, maybe, other)
            }
            20 | 21 => return self.closure(style),
            22 => {
                let all = self.writable(|v| v.kind == Kind::Int);
                match self.any_of(&all) {
                    Some(id) => {
                        let n = if self.random.chance(60) {
                            Int::Add(Box::new(Int::Variable(id)), Box::new(Int::Literal(1)))
                        } else {
                            self.int(1)
                        };
                        Stmt::SetInt(id, Int::Mod(Box::new(n), 7))
                    }
                    None => return self.assignment(depth),
                }
            }
            23 | 24 => {
                let all = self.writable(|v| v.kind == Kind::Real && v.references == 0);
                let (a, b) = (self.any_of(&all), self.any_of(&all));
                match (a, b) {
                    (Some(a), Some(b)) if a != b => match self.random.below(3) {
                        0 => {
                            let (x, y) = (self.tame(less), self.tame(less));
                            Stmt::SetBoth(a, b, x, y)
                        }
                        _ => Stmt::Swap(a, b, style),
                    },
                    (Some(a), _) => {
                        // It is borrowed already.
                        let with = self.without(a, |make| make.tame(less));
                        let vague = self.program.variables[a].vague;
                        let id = self.declare(REALS, Kind::Real, true, vague);
                        Stmt::Let(id, Real::Replace(a, Box::new(with)), style / 3 * 3 + 1)
                    }
                    _ => return self.new_real(depth),
                }
            }
            25 => {
                let all =
                    self.writable(|v| matches!(v.kind, Kind::List(n, Store::Array | Store::Vector) if n > 1));
                match self.any_of(&all) {
                    Some(id) => self.list_change(id),
                    None => return self.assignment(depth),
                }
            }
            26 | 27 if depth > 0 => {
                let c = self.condition(1);
                let then = self.statements(less);
                let other = self.random.chance(50).then(|| self.statements(less));
                Stmt::If(c, then, other)
            }
            28 if depth > 0 => Stmt::Match(self.matched(less, false)),
            29 if depth > 0 => {
                let maybe = self.maybe(less);
                self.scoped(|make| {
                    let id = make.declare(REALS, Kind::Real, self_mutable(style), true);
                    Stmt::IfLet(id, maybe, make.statements(less))
                })
            }
            30..=32 if depth > 0 && self.loops < 2 => self.counted_loop(less, style),
            33 | 34 if depth > 0 && self.loops < 2 => return self.item_loop(less, style),
            35 if depth > 0 && self.loops < 2 => self.while_loop(less),
            36 => {
                let Some(target) = self.place() else { return self.new_real(depth) };
                let (Place::Variable(id) | Place::Part(id, _) | Place::Element(id, _)) = target;
                self.scoped(|make| {
                    make.visible.retain(|&v| v != id);
                    let vague = make.program.variables[id].vague;
                    let name = make.declare(&["r", "slot", "x"], Kind::Real, true, vague);
                    make.program.variables[name].references = 1;
                    let mut body = make.statements(less);
                    let value = make.tame(less);
                    let f = make.random.pick(&[None, Some(Binary::Add), Some(Binary::Sub)]);
                    body.stmts.insert(0, Stmt::Set(Place::Variable(name), f, value, make.random.style()));
                    Stmt::Through { target, name, body }
                })
            }
            37 => return self.changing_closure(less, style),
            38 => {
                let reals = self.of_kind(|v| v.kind == Kind::Real);
                match self.any_of(&reals) {
                    Some(id) => Stmt::Assert(Real::Variable(id), style),
                    None => return self.new_real(depth),
                }
            }
            _ => {
                let c = self.condition(1);
                match self.leave() {
                    Some(leave) => Stmt::If(c, Block { stmts: vec![leave], value: None }, None),
                    None => return self.assignment(depth),
                }
            }
        }]
    }

    fn list_change(&mut self, id: Id) -> Stmt {
        let Kind::List(n, store) = self.program.variables[id].kind else { unreachable!("a list") };
        if store == Store::Vector && self.random.chance(40) {
            let value = self.tame(1);
            return Stmt::Push(id, value);
        }
        self.without(id, |make| Stmt::SwapElements(id, make.index(n), make.index(n)))
    }

    fn without<T>(&mut self, id: Id, make: impl FnOnce(&mut Self) -> T) -> T {
        self.scoped(|maker| {
            maker.visible.retain(|&v| v != id);
            make(maker)
        })
    }

    fn parts(&mut self, style: usize) -> Vec<Stmt> {
        let all = self.of_kind(|v| matches!(v.kind, Kind::List(n, _) if n > 1));
        let Some(list) = self.any_of(&all) else { return self.new_real(1) };
        let Kind::List(n, store) = self.program.variables[list].kind else { unreachable!("a list") };
        let references = match store {
            Store::Array => 0,
            // What is borrowed must not change.
            _ if self.program.variables[list].mutable => 0,
            _ => self.random.below(2),
        };
        let vague = self.program.variables[list].vague;
        let count = if n > 2 && self.random.chance(50) { 3 } else { 2 };
        let third = REALS.len() / 3;
        let ids = (0..count)
            .map(|i| {
                let mutable = references == 0 && self.random.chance(40);
                let id = self.declare(&REALS[i * third..(i + 1) * third], Kind::Real, mutable, vague);
                self.program.variables[id].references = references;
                id
            })
            .collect();
        vec![Stmt::LetParts(ids, list, style)]
    }
}

fn self_mutable(style: usize) -> bool {
    style % 2 == 0
}
