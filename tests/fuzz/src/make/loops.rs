//! Closures and loops.

use super::super::program::{Binary, Id, Kind, Real, Stmt, Store};
use super::{INTS, Maker, REALS};

impl Maker<'_> {
    pub(super) fn closure(&mut self, style: usize) -> Vec<Stmt> {
        let moves = self.random.chance(30);
        let vague = self.random.chance(40);
        let (parameters, body) = self.closed(|make| {
            // What a closure borrows must not change, what it moves must be copied.
            let variables = &make.program.variables;
            make.visible.retain(|&id| match variables[id].kind {
                Kind::List(_, Store::Vector) | Kind::Closure(_) => !moves && !variables[id].mutable,
                _ if variables[id].references > 0 => !variables[id].mutable,
                _ => moves || !variables[id].mutable,
            });
            let parameters: Vec<Id> = (0..=make.random.below(2))
                .map(|i| {
                    let mutable = make.random.chance(20);
                    make.declare(&REALS[i * 6..(i + 1) * 6], Kind::Real, mutable, vague)
                })
                .collect();
            make.returns = !vague;
            let mut body = make.valued(2);
            make.returns = false;
            if vague {
                // Its first uses say what a parameter is.
                let value = make.real(2);
                let says: Vec<Real> = parameters.iter().map(|&id| make.squash(Real::Variable(id))).collect();
                let sum = says.into_iter().reduce(|a, b| make.binary(Binary::Mul, a, b));
                body.stmts.clear();
                body.value = sum.map(|sum| make.binary(Binary::Add, sum, value));
            }
            body.value = body.value.map(|value| make.squash(value));
            (parameters, body)
        });
        let kind = Kind::Closure(parameters.len());
        let id = self.declare(&["f", "g", "h"], kind, false, false);
        let count = parameters.len();
        let mut stmts = vec![Stmt::LetClosure(id, parameters, body, moves, style)];
        if vague {
            // A closure that nobody calls takes nothing.
            let value = Real::Apply(id, (0..count).map(|_| self.leaf()).collect(), style);
            let mutable = self.random.chance(50);
            let given = self.declare(REALS, Kind::Real, mutable, style % 3 != 0);
            stmts.push(Stmt::Let(given, value, style));
        }
        stmts
    }

    pub(super) fn changing_closure(&mut self, depth: usize, style: usize) -> Vec<Stmt> {
        let all = self.writable(|v| v.kind == Kind::Real && v.references == 0);
        let Some(target) = self.any_of(&all) else { return self.new_real(depth) };
        let (parameter, step, gives) = self.closed(|make| {
            let name = make.program.variables[target].name.clone();
            let names: Vec<&str> = REALS.iter().copied().filter(|&other| other != name).collect();
            let parameter = make.declare(&names, Kind::Real, false, false);
            (parameter, make.tame(1), make.tame(1))
        });
        let value = self.scoped(|make| {
            make.visible.retain(|&id| id != target);
            let closure = make.declare(&["add", "step"], Kind::Closure(0), false, false);
            make.visible.pop();
            let calls = (0..=make.random.below(3)).map(|_| make.tame(1)).collect();
            let (step, gives) = (Box::new(step), Box::new(gives));
            Real::Changes { closure, parameter, target, step, gives, calls, style }
        });
        let mutable = self.random.chance(50);
        let id = self.declare(REALS, Kind::Real, mutable, style % 3 != 0);
        vec![Stmt::Let(id, value, style)]
    }

    pub(super) fn counted_loop(&mut self, depth: usize, style: usize) -> Stmt {
        let (label, count) = (self.next(), 1 + self.random.below(4));
        self.scoped(|make| {
            let index = make.declare(INTS, Kind::Int, false, false);
            make.bounds[index] = count;
            let body = make.round(label, |make| make.statements(depth));
            Stmt::For { label, index, count, body, style }
        })
    }

    pub(super) fn item_loop(&mut self, depth: usize, style: usize) -> Vec<Stmt> {
        let label = self.next();
        let all = self.writable(|v| matches!(v.kind, Kind::List(_, Store::Array | Store::Vector)));
        if let (Some(list), true) = (self.any_of(&all), self.random.chance(50)) {
            let stmt = self.scoped(|make| {
                make.visible.retain(|&id| id != list);
                let index = make.random.chance(30).then(|| make.declare(&INTS[..4], Kind::Int, false, false));
                if let Some(index) = index {
                    make.bounds[index] = 7;
                }
                let vague = make.program.variables[list].vague;
                let item = make.declare(REALS, Kind::Real, true, vague);
                make.program.variables[item].references = 1;
                let body = make.round(label, |make| make.statements(depth));
                Stmt::EachMut { label, list, item, index, body, style }
            });
            return vec![stmt];
        }
        let Some(mut chain) = self.chain(depth, false) else { return self.new_real(depth) };
        // What a filter looks at is borrowed.
        let writable = self.writable;
        if chain.filter.is_some() {
            self.writable = self.program.variables.len();
        }
        let body = self.in_loop(&mut chain, |make| make.round(label, |make| make.statements(depth)));
        self.writable = writable;
        vec![Stmt::Each { label, chain, body }]
    }

    pub(super) fn while_loop(&mut self, depth: usize) -> Stmt {
        let (label, limit) = (self.next(), 1 + self.random.below(4));
        self.scoped(|make| {
            let counter = make.declare(INTS, Kind::Int, false, false);
            make.bounds[counter] = limit + 1;
            make.loops += 1;
            let condition = make.condition(1);
            make.loops -= 1;
            let body = make.round(label, |make| make.statements(depth));
            Stmt::While { label, counter, limit, condition, body }
        })
    }
}
