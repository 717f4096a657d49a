//! Lists, iterators and options.

use super::super::program::{Binary, Chain, Condition, End, Id, List, Maybe, Trim, With};
use super::{Machine, Number, Ran, Value};

/// What an iterator gives.
#[derive(Clone)]
pub(super) enum Item<N> {
    One(N),
    Two(N, N),
    Indexed(usize, N),
    Several(Vec<N>),
}

impl<'p, N: Number> Machine<'p, N> {
    pub(super) fn list(&mut self, list: &'p List) -> Ran<'p, N, Vec<N>> {
        Ok(match list {
            List::Of(elements) => {
                let mut list = Vec::new();
                for element in elements {
                    list.push(self.real(element)?);
                }
                list
            }
            List::Repeat(element, n) => vec![self.real(element)?; *n],
            List::Copy(id) => self.elements(*id).clone(),
            List::Collect(chain, body) => {
                let mut list = Vec::new();
                for item in self.items(chain)? {
                    self.name(&chain.names, item);
                    list.push(self.real(body)?);
                }
                list
            }
            List::Map(id, name, body) => {
                let mut list = Vec::new();
                for x in self.elements(*id).clone() {
                    self.set(*name, Value::Real(x));
                    list.push(self.real(body)?);
                }
                list
            }
            List::FromFn(n, index, body) => {
                let mut list = Vec::new();
                for i in 0..*n {
                    self.set(*index, Value::Int(i));
                    list.push(self.real(body)?);
                }
                list
            }
            List::Sorted(id, style) => {
                let mut list = self.elements(*id).clone();
                for i in 0..list.len() {
                    for j in 0..i {
                        self.decided(list[i].exact() - list[j].exact());
                    }
                }
                list.sort_by(|a, b| a.exact().total_cmp(&b.exact()));
                if style % 2 == 1 {
                    list.reverse();
                }
                list
            }
            List::Scan(id, [state, name], first, step) => {
                let mut list = Vec::new();
                let first = self.real(first)?;
                self.set(*state, Value::Real(first));
                for x in self.elements(*id).clone() {
                    self.set(*name, Value::Real(x));
                    let next = self.real(step)?;
                    self.set(*state, Value::Real(next.clone()));
                    list.push(next);
                }
                list
            }
            List::Call(f, arguments) => match self.call(*f, arguments)? {
                Value::List(list) => list,
                _ => panic!("a list"),
            },
        })
    }

    pub(super) fn name(&mut self, names: &[Id], item: Item<N>) {
        match (names, item) {
            ([a], Item::One(x)) => self.set(*a, Value::Real(x)),
            ([a, b], Item::Two(x, y)) => {
                self.set(*a, Value::Real(x));
                self.set(*b, Value::Real(y));
            }
            ([i, a], Item::Indexed(n, x)) => {
                self.set(*i, Value::Int(n));
                self.set(*a, Value::Real(x));
            }
            ([a], Item::Several(list)) => self.set(*a, Value::List(list)),
            _ => panic!("names as items"),
        }
    }

    pub(super) fn items(&mut self, chain: &'p Chain) -> Ran<'p, N, Vec<Item<N>>> {
        let mut list = self.elements(chain.list).clone();
        for trim in &chain.trims {
            match *trim {
                Trim::Rev => list.reverse(),
                Trim::Skip(n) => list = list.into_iter().skip(n).collect(),
                Trim::Take(n) => list.truncate(n),
                Trim::StepBy(n) => list = list.into_iter().step_by(n).collect(),
            }
        }
        let items: Vec<Item<N>> = match chain.with {
            With::Nothing => list.into_iter().map(Item::One).collect(),
            With::Index => list.into_iter().enumerate().map(|(i, x)| Item::Indexed(i, x)).collect(),
            With::Other(other) => {
                let other = self.elements(other).clone();
                list.into_iter().zip(other).map(|(a, b)| Item::Two(a, b)).collect()
            }
            With::Windows(n) => list.windows(n).map(|w| Item::Several(w.to_vec())).collect(),
            With::Chunks(n) => list.chunks(n).map(|w| Item::Several(w.to_vec())).collect(),
        };
        let Some((names, condition)) = &chain.filter else { return Ok(items) };
        let mut kept = Vec::new();
        for item in items {
            self.name(names, item.clone());
            if self.holds(condition)? {
                kept.push(item);
            }
        }
        Ok(kept)
    }

    pub(super) fn count(&mut self, chain: &'p Chain) -> Ran<'p, N, usize> {
        Ok(self.items(chain)?.len())
    }

    pub(super) fn any(&mut self, any: bool, chain: &'p Chain, c: &'p Condition) -> Ran<'p, N, bool> {
        for item in self.items(chain)? {
            self.name(&chain.names, item);
            if self.holds(c)? == any {
                return Ok(any);
            }
        }
        Ok(!any)
    }

    pub(super) fn end(&mut self, chain: &'p Chain, end: &'p End) -> Ran<'p, N, N> {
        let items = self.items(chain)?;
        let (f, mut state) = match end {
            End::Fold(first, id, step, _) => {
                let mut state = self.real(first)?;
                for item in items {
                    self.set(*id, Value::Real(state));
                    self.name(&chain.names, item);
                    state = self.real(step)?;
                }
                return Ok(state);
            }
            // What std's sum of no floats is.
            End::Sum(_) => (Binary::Add, N::of(-0.0)),
            End::Product(_) => (Binary::Mul, N::of(1.0)),
        };
        let (End::Sum(body) | End::Product(body) | End::Fold(_, _, body, _)) = end;
        for item in items {
            self.name(&chain.names, item);
            let x = self.real(body)?;
            state = self.apply(f, &state, &x);
        }
        Ok(state)
    }

    pub(super) fn maybe(&mut self, maybe: &'p Maybe) -> Ran<'p, N, Option<N>> {
        Ok(match maybe {
            Maybe::If(c, value, _) => {
                if self.holds(c)? {
                    Some(self.real(value)?)
                } else {
                    None
                }
            }
            Maybe::Variable(id) => match self.get(*id) {
                Value::Maybe(held) => held.clone(),
                _ => panic!("an option"),
            },
            Maybe::Get(list, i, _) => {
                let i = self.int(i)?;
                self.elements(*list).get(i).cloned()
            }
            Maybe::Find(chain, names, c) => {
                for item in self.items(chain)? {
                    self.name(names, item.clone());
                    if self.holds(c)? {
                        let Item::One(x) = item else { panic!("a float") };
                        return Ok(Some(x));
                    }
                }
                None
            }
            Maybe::Extreme(chain, largest, _) => {
                let mut best: Option<N> = None;
                for item in self.items(chain)? {
                    let Item::One(x) = item else { panic!("a float") };
                    best = Some(match best {
                        None => x,
                        Some(held) => {
                            self.decided(held.exact() - x.exact());
                            if (x.exact() > held.exact()) == *largest { x } else { held }
                        }
                    });
                }
                best
            }
            Maybe::Call(f, arguments) => match self.call(*f, arguments)? {
                Value::Maybe(held) => held,
                _ => panic!("an option"),
            },
            Maybe::Map(inner, id, body) => match self.maybe(inner)? {
                Some(x) => {
                    self.set(*id, Value::Real(x));
                    Some(self.real(body)?)
                }
                None => None,
            },
            Maybe::Filter(inner, id, c) => match self.maybe(inner)? {
                Some(x) => {
                    self.set(*id, Value::Real(x.clone()));
                    self.holds(c)?.then_some(x)
                }
                None => None,
            },
        })
    }
}

impl<N: Number> Machine<'_, N> {
    pub(super) fn read(&self, place: &super::super::program::Place, index: usize) -> N {
        use super::super::program::Place;
        match place {
            Place::Variable(id) => self.number(*id),
            Place::Element(id, _) => self.elements(*id)[index].clone(),
            Place::Part(id, i) => match self.get(*id) {
                Value::Pair(a, b) => [a, b][*i].clone(),
                _ => panic!("a pair"),
            },
        }
    }

    pub(super) fn put(&mut self, place: &super::super::program::Place, index: usize, x: N) {
        use super::super::program::Place;
        match (
            place,
            &mut self.variables[match place {
                Place::Variable(id) | Place::Element(id, _) | Place::Part(id, _) => *id,
            }],
        ) {
            (_, Some(Value::Real(held))) => *held = x,
            (_, Some(Value::List(list))) => list[index] = x,
            (Place::Part(_, 0), Some(Value::Pair(a, _))) => *a = x,
            (_, Some(Value::Pair(_, b))) => *b = x,
            _ => panic!("a place"),
        }
    }
}
