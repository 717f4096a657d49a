//! Lists, iterators and options.

use super::super::program::{
    Chain, Condition, End, Gives, Id, Int, Kind, List, Maybe, Real, Store, Trim, Unwrap, With,
};
use super::{INTS, LISTS, Maker, REALS};

impl Maker<'_> {
    fn list_of(&mut self, fits: impl Fn(usize, Store) -> bool) -> Option<Id> {
        let all = self.of_kind(|v| matches!(v.kind, Kind::List(n, store) if fits(n, store)));
        self.any_of(&all)
    }
    fn size(&self, id: Id) -> usize {
        match self.program.variables[id].kind {
            Kind::List(n, _) => n,
            _ => 0,
        }
    }

    /// A list as an argument.
    pub(super) fn elements(&mut self, n: usize, depth: usize, store: Store) -> List {
        let fits = |m: usize, held: Store| match store {
            Store::Array | Store::Borrowed => m == n && matches!(held, Store::Array | Store::Borrowed),
            Store::Any => m >= n && matches!(held, Store::Array | Store::Borrowed | Store::Any),
            _ => m >= n,
        };
        match self.list_of(fits) {
            Some(id) if self.random.chance(60) => List::Copy(id),
            _ => List::Of((0..n).map(|_| self.tame(depth)).collect()),
        }
    }

    /// A list for a variable of this store.
    pub(super) fn list(&mut self, depth: usize, store: Store) -> (List, usize) {
        let vector = store == Store::Vector;
        let n = 2 + self.random.below(3);
        match self.random.below(11) {
            0..=2 => (List::Of((0..n).map(|_| self.tame(depth)).collect()), n),
            3 => (List::Repeat(self.leaf(), n), n),
            4 => (List::Repeat(Real::Literal(self.random.pick(&[0.0, 1.0]), self.random.style()), n), n),
            5 => match self.list_of(|_, held| vector || matches!(held, Store::Array | Store::Borrowed)) {
                Some(id) => (List::Copy(id), self.size(id)),
                None => self.list(depth, store),
            },
            6 | 7 if vector => match self.chain(depth, false) {
                Some(mut chain) => {
                    let n = self.least(&chain);
                    let body = self.in_closure(&mut chain, |make| make.tame(1));
                    (List::Collect(chain, body), n)
                }
                None => self.list(0, store),
            },
            6 => match self.list_of(|_, held| held == Store::Array) {
                Some(id) => {
                    let n = self.size(id);
                    let (name, body) = self.closed(|make| {
                        let vague = make.program.variables[id].vague;
                        let name = make.declare(REALS, Kind::Real, false, vague);
                        (name, make.tame(1))
                    });
                    (List::Map(id, name, Box::new(body)), n)
                }
                None => self.list(0, store),
            },
            7 | 8 => {
                let (index, body) = self.closed(|make| {
                    let index = make.declare(INTS, Kind::Int, false, false);
                    make.bounds[index] = n;
                    (index, make.tame(1))
                });
                (List::FromFn(n, index, Box::new(body)), n)
            }
            9 if vector => match self.list_of(|_, _| true) {
                Some(id) if !self.program.variables[id].vague => {
                    (List::Sorted(id, self.random.style()), self.size(id))
                }
                _ => self.list(0, store),
            },
            10 if vector => match self.list_of(|_, _| true) {
                Some(id) => {
                    let first = self.leaf();
                    let vague = self.program.variables[id].vague;
                    let (names, step) = self.closed(|make| {
                        let state = make.declare(&REALS[..5], Kind::Real, true, true);
                        make.program.variables[state].references = 1;
                        let item = make.declare(&REALS[5..], Kind::Real, false, vague);
                        make.program.variables[item].references = make.random.below(2);
                        let step = make.real(1);
                        ([state, item], make.squash(step))
                    });
                    (List::Scan(id, names, Box::new(first), Box::new(step)), self.size(id))
                }
                None => self.list(0, store),
            },
            9 => match self.callee(&[Gives::Array]) {
                Some(f) => (List::Call(f, self.given(f, depth)), 2),
                None => self.list(0, store),
            },
            _ => self.list(depth, store),
        }
    }

    /// How many items there are at least.
    fn least(&self, chain: &Chain) -> usize {
        if chain.filter.is_some() {
            return 0;
        }
        let mut n = self.size(chain.list);
        for trim in &chain.trims {
            n = match *trim {
                Trim::Rev => n,
                Trim::Skip(k) => n.saturating_sub(k),
                Trim::Take(k) => n.min(k),
                Trim::StepBy(k) => n.div_ceil(k),
            };
        }
        match chain.with {
            With::Other(other) => n.min(self.size(other)),
            With::Windows(k) => (n + 1).saturating_sub(k),
            With::Chunks(k) => n.div_ceil(k),
            With::Nothing | With::Index => n,
        }
    }

    /// An iterator; of plain items, if so wanted.
    pub(super) fn chain(&mut self, depth: usize, plain: bool) -> Option<Chain> {
        let list = self.list_of(|_, _| true)?;
        let by_reference = self.random.chance(60);
        let mut with = match self.random.below(8) {
            _ if plain => With::Nothing,
            0 => With::Index,
            1 | 2 => self.list_of(|_, _| true).map_or(With::Index, With::Other),
            3 => With::Windows(2),
            4 => With::Chunks(2),
            _ => With::Nothing,
        };
        if matches!(with, With::Windows(_)) && self.size(list) < 2 {
            with = With::Nothing;
        }
        let of_slices = matches!(with, With::Windows(_) | With::Chunks(_));
        // The length of chunks varies, that of a vector may grow.
        let mut trims = Vec::new();
        if !of_slices && self.random.chance(35) {
            trims.push(match self.random.below(4) {
                0 => Trim::Rev,
                1 => Trim::Skip(1),
                2 => Trim::Take(2),
                _ => Trim::StepBy(2),
            });
        }
        let by_reference = by_reference && !of_slices;
        let mut chain = Chain {
            list,
            by_reference,
            trims,
            with,
            filter: None,
            names: Vec::new(),
            style: self.random.style(),
        };
        if depth > 0 && self.random.chance(25) {
            let names = self.closed(|make| {
                let names = make.names(&chain, 1);
                let condition = make.condition(0);
                (names, condition)
            });
            chain.filter = Some(names);
        }
        Some(chain)
    }

    /// Names of an item behind so many more references.
    fn names(&mut self, chain: &Chain, more: usize) -> Vec<Id> {
        let vague = self.program.variables[chain.list].vague;
        let r = usize::from(chain.by_reference);
        match chain.with {
            With::Nothing => {
                let id = self.declare(REALS, Kind::Real, false, vague);
                self.program.variables[id].references = self.random.below(r + more + 1);
                vec![id]
            }
            With::Windows(n) | With::Chunks(n) => {
                let n = if matches!(chain.with, With::Chunks(_)) { 1 } else { n };
                vec![self.declare(LISTS, Kind::List(n, Store::Slice), false, vague)]
            }
            With::Index => {
                let i = self.declare(&INTS[..4], Kind::Int, false, false);
                self.bounds[i] = 6;
                let a = self.declare(REALS, Kind::Real, false, vague);
                let through = more == 1 && self.random.chance(50);
                self.program.variables[i].references = usize::from(through);
                self.program.variables[a].references = if through { r + 1 } else { self.random.below(r + 1) };
                vec![i, a]
            }
            With::Other(other) => {
                let a = self.declare(&REALS[..5], Kind::Real, false, vague);
                let vague = self.program.variables[other].vague;
                let b = self.declare(&REALS[5..], Kind::Real, false, vague);
                let through = more == 1 && self.random.chance(50);
                for id in [a, b] {
                    self.program.variables[id].references =
                        if through { r + 1 } else { self.random.below(r + 1) };
                }
                vec![a, b]
            }
        }
    }

    /// What stands in a closure over the items; the chain keeps their names.
    fn in_closure<T>(&mut self, chain: &mut Chain, make: impl FnOnce(&mut Self) -> T) -> T {
        self.closed(|maker| {
            chain.names = maker.names(chain, 0);
            make(maker)
        })
    }

    /// The same for a body that may write.
    pub(super) fn in_loop<T>(&mut self, chain: &mut Chain, make: impl FnOnce(&mut Self) -> T) -> T {
        self.scoped(|maker| {
            // What is iterated is borrowed.
            let held = |id: Id| id == chain.list || matches!(chain.with, With::Other(other) if other == id);
            let variables = &maker.program.variables;
            maker.visible.retain(|&id| !held(id) || !variables[id].mutable);
            chain.names = maker.names(chain, 0);
            make(maker)
        })
    }

    pub(super) fn counted(&mut self) -> Option<Int> {
        let chain = self.chain(1, false)?;
        chain.filter.is_some().then(|| Int::Count(Box::new(chain)))
    }

    pub(super) fn position(&mut self, list: Id) -> Int {
        let vague = self.program.variables[list].vague;
        let (name, c) = self.closed(|make| {
            let name = make.declare(REALS, Kind::Real, false, vague);
            make.program.variables[name].references = make.random.below(2);
            (name, make.condition(0))
        });
        Int::Position(list, name, Box::new(c), self.random.below(3))
    }

    pub(super) fn any_condition(&mut self) -> Option<Condition> {
        let mut chain = self.chain(0, false)?;
        let c = self.in_closure(&mut chain, |make| make.condition(0));
        Some(Condition::Any(self.random.chance(50), Box::new(chain), Box::new(c)))
    }

    pub(super) fn chain_expression(&mut self, depth: usize) -> Real {
        let Some(mut chain) = self.chain(depth, false) else { return self.leaf() };
        let end = match self.random.below(4) {
            0 | 1 => End::Sum(self.in_closure(&mut chain, |make| make.tame(depth))),
            2 => End::Product(self.in_closure(&mut chain, |make| make.tame(depth))),
            _ => {
                let first = self.leaf();
                let style = self.random.style();
                let (state, step) = self.closed(|make| {
                    let mutable = make.random.chance(20);
                    let state = make.named("folded", Kind::Real, mutable, true);
                    chain.names = make.names(&chain, 0);
                    let step = make.real(depth.max(1));
                    (state, make.squash(step))
                });
                End::Fold(first, state, step, style)
            }
        };
        Real::Chain(Box::new(chain), Box::new(end))
    }

    pub(super) fn maybe(&mut self, depth: usize) -> Maybe {
        let variables = self.of_kind(|v| v.kind == Kind::Maybe);
        match self.random.below(9) {
            0 | 1 => {
                let (c, value) = (self.condition(0), self.closed(|make| make.tame(depth)));
                Maybe::If(Box::new(c), value, self.random.style())
            }
            2 => match self.any_of(&variables) {
                Some(id) => Maybe::Variable(id),
                None => self.maybe(depth),
            },
            3 => match self.list_of(|_, _| true) {
                Some(id) => {
                    let i = self.int(0);
                    Maybe::Get(id, i, self.random.style())
                }
                None => self.simple(),
            },
            4 => match self.chain(0, true) {
                Some(chain) => {
                    let (names, c) = self.closed(|make| (make.names(&chain, 1), make.condition(0)));
                    Maybe::Find(chain, names, Box::new(c))
                }
                None => self.simple(),
            },
            5 => match self.chain(1, true) {
                Some(chain) => Maybe::Extreme(chain, self.random.chance(50), self.random.style()),
                None => self.simple(),
            },
            6 => match self.callee(&[Gives::Maybe]) {
                Some(f) => Maybe::Call(f, self.given(f, depth)),
                None => self.simple(),
            },
            _ => {
                let inner = self.maybe(0);
                if self.random.chance(60) {
                    let (id, body) = self.closed(|make| {
                        let id = make.declare(REALS, Kind::Real, false, true);
                        (id, make.tame(1))
                    });
                    Maybe::Map(Box::new(inner), id, Box::new(body))
                } else {
                    let (id, c) = self.closed(|make| {
                        let id = make.declare(REALS, Kind::Real, false, true);
                        make.program.variables[id].references = make.random.below(2);
                        (id, make.condition(0))
                    });
                    Maybe::Filter(Box::new(inner), id, Box::new(c))
                }
            }
        }
    }

    fn simple(&mut self) -> Maybe {
        let (c, value) = (self.condition(0), self.leaf());
        Maybe::If(Box::new(c), value, self.random.style())
    }

    pub(super) fn unwrap_expression(&mut self, depth: usize) -> Real {
        let maybe = self.maybe(depth);
        let how = match self.random.below(5) {
            0 | 1 if self.tries => Unwrap::Try,
            0..=2 => {
                let other = self.closed(|make| make.tame(depth));
                Unwrap::Or(other, self.random.style())
            }
            _ => {
                let other = self.closed(Self::leaf);
                let style = self.random.style();
                let (id, block) = self.closed(|make| {
                    let id = make.declare(REALS, Kind::Real, false, true);
                    (id, make.valued(depth))
                });
                Unwrap::Map(id, block, other, style)
            }
        };
        Real::Unwrap(Box::new(maybe), Box::new(how))
    }
}
