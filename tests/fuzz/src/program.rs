//! What programs are made of. A `style` chooses among spellings that mean the same.

mod choices;
mod complex;
mod lists;
mod roots;

pub use choices::{Condition, Match, Maybe, Pattern, Subject, Unwrap};
pub use complex::{Complex, Map, Part, Turn};
pub use lists::{Chain, End, List, Trim, With};
pub use roots::{Found, Root, Side, Until};

/// A variable, by its place in `Program::variables`.
pub type Id = usize;
/// A loop or labelled block.
pub type Label = usize;

/// How a program spells a variable, and what its value is behind.
#[derive(Clone, Debug)]
pub struct Variable {
    /// The name, which others may shadow.
    pub name: String,
    /// How many references stand before the value.
    pub references: usize,
    /// Whether nothing says yet that its floats are f64.
    pub vague: bool,
    /// What it holds.
    pub kind: Kind,
    /// Whether it may be written to.
    pub mutable: bool,
}

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Kind {
    /// A float.
    Real,
    /// A `usize`.
    Int,
    /// At least so many floats.
    List(usize, Store),
    /// Two floats.
    Pair,
    /// A closure of so many floats.
    Closure(usize),
    /// An `Option<f64>`.
    Maybe,
}

/// Where a list is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Store {
    /// `[f64; N]`
    Array,
    /// `Vec<f64>`
    Vector,
    /// `&[f64]`
    Slice,
    /// `&[f64; N]`
    Borrowed,
    /// The same, where `N` is a parameter.
    Any,
}

/// An elementary fn of one argument.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names of f64
pub enum Unary {
    Neg,
    Sin,
    Cos,
    Tanh,
    Atan,
    Exp,
    Ln,
    Sqrt,
    Cbrt,
    Recip,
    Abs,
    Floor,
    Fract,
    Signum,
    Asinh,
    ExpM1,
    Ln1p,
}

/// Of two.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)] // the names of f64
pub enum Binary {
    Add,
    Sub,
    Mul,
    Div,
    Rem,
    Max,
    Min,
    Hypot,
    Atan2,
    Powf,
    Copysign,
}

/// An expression that gives a float.
#[derive(Clone, Debug)]
pub enum Real {
    /// A number that is not negative.
    Literal(f64, usize),
    /// A const of the module.
    Constant(usize),
    /// An element of a const table of the module.
    Table(Int, usize),
    /// A variable.
    Variable(Id),
    /// The first or second of a pair.
    Part(Id, usize),
    /// An element of a list.
    Element(Id, Int, usize),
    /// `f(a)`
    Unary(Unary, Box<Real>, usize),
    /// `f(a, b)`
    Binary(Binary, Box<Real>, Box<Real>, usize),
    /// `a.powi(n)`
    Powi(Box<Real>, i32),
    /// `a.mul_add(b, c)`
    Fused(Box<[Real; 3]>),
    /// `a.clamp(lo, hi)`
    Clamp(Box<Real>, f64, f64),
    /// An integer as a float.
    Count(Int, usize),
    /// A branch of two ends.
    If(Box<Condition>, Box<Block>, Box<Block>),
    /// A branch of many.
    Match(Box<Match>),
    /// A block, labelled if something leaves it.
    Block(Option<Label>, Box<Block>),
    /// A `loop` that runs at most so often, and what it gives then.
    Loop(Label, Id, usize, Vec<Stmt>, Box<Real>),
    /// Of two vectors, the product or what comes of their difference.
    Vectors(Vec<[Real; 2]>, Of),
    /// A call of a helper.
    Call(usize, Vec<Argument>),
    /// The same of one that gives a pair or a list; the part.
    CallPart(usize, Vec<Argument>, usize),
    /// A derivative of a helper, by one of its floats.
    Slope(usize, Vec<Argument>, usize),
    /// A call of a closure, or of a fn that is given it to call.
    Apply(Id, Vec<Real>, usize),
    /// A closure that changes this variable, and its calls, summed.
    Changes {
        closure: Id,
        parameter: Id,
        target: Id,
        step: Box<Real>,
        gives: Box<Real>,
        calls: Vec<Real>,
        style: usize,
    },
    /// What is left of an iterator.
    Chain(Box<Chain>, Box<End>),
    /// What an option holds, or else.
    Unwrap(Box<Maybe>, Box<Unwrap>),
    /// A computation with a complex number.
    Complex(Box<Complex>),
    /// A bisection.
    Root(Box<Root>),
    /// `mem::replace(&mut a, b)`
    Replace(Id, Box<Real>),
}

/// What is asked of two vectors, and how they are spelled.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Of {
    Dot(usize),
    SumOfProducts(usize),
    SquaredDistance(usize),
}

/// An argument of a helper.
#[derive(Clone, Debug)]
pub enum Argument {
    /// A float.
    Real(Real),
    /// A float, borrowed.
    Borrowed(Real),
    /// A list, for a parameter of this kind.
    List(List, Store),
    /// A pair.
    Pair(Real, Real),
    /// An integer.
    Int(Int),
}

/// An expression that gives a `usize`.
#[derive(Clone, Debug)]
pub enum Int {
    /// A literal.
    Literal(usize),
    /// A variable.
    Variable(Id),
    /// `a + b`
    Add(Box<Int>, Box<Int>),
    /// One less than a variable that is not 0.
    Before(Id),
    /// `a * b`
    Mul(Box<Int>, Box<Int>),
    /// `a % k`
    Mod(Box<Int>, usize),
    /// The whole part of a float's magnitude, modulo.
    Floor(Box<Real>, usize, usize),
    /// The length of a list.
    Len(Id),
    /// A condition as a number.
    Flag(Box<Condition>),
    /// How many items there are.
    Count(Box<Chain>),
    /// Where the first such item is, or else.
    Position(Id, Id, Box<Condition>, usize),
    /// A branch.
    If(Box<Condition>, Box<Int>, Box<Int>),
}

/// Statements and a value.
#[derive(Clone, Debug)]
pub struct Block {
    /// What comes first.
    pub stmts: Vec<Stmt>,
    /// The value.
    pub value: Option<Real>,
}

/// A statement.
#[derive(Clone, Debug)]
pub enum Stmt {
    /// `let a = b;`
    Let(Id, Real, usize),
    /// `let n = …;`
    LetInt(Id, Int),
    /// `let list = …;`
    LetList(Id, List, usize),
    /// `let pair = (a, b);`
    LetPair(Id, Real, Real, usize),
    /// `let (a, b) = (c, d);`
    LetBoth(Id, Id, Real, Real, usize),
    /// `let (a, b) = f(…);`
    LetCall(Id, Id, usize, Vec<Argument>),
    /// `let option = …;`
    LetMaybe(Id, Maybe),
    /// `let [a, b, ..] = list;`
    LetParts(Vec<Id>, Id, usize),
    /// `let Some(a) = … else { return b };`
    LetElse(Id, Maybe, Real),
    /// `let f = |a| …;`, with a copy of what it captures if `move`.
    LetClosure(Id, Vec<Id>, Block, bool, usize),
    /// `place = a;` or `place += a;`
    Set(Place, Option<Binary>, Real, usize),
    /// `n += …;`
    SetInt(Id, Int),
    /// `(a, b) = (c, d);`
    SetBoth(Id, Id, Real, Real),
    /// Two variables.
    Swap(Id, Id, usize),
    /// Two elements.
    SwapElements(Id, Int, Int),
    /// `list.push(a);`
    Push(Id, Real),
    /// `if`, `else`
    If(Condition, Block, Option<Block>),
    /// `match`
    Match(Match),
    /// `if let Some(a) = … { }`
    IfLet(Id, Maybe, Block),
    /// Over integers.
    For { label: Label, index: Id, count: usize, body: Block, style: usize },
    /// Over items.
    Each { label: Label, chain: Chain, body: Block },
    /// Over items, to change them.
    EachMut { label: Label, list: Id, item: Id, index: Option<Id>, body: Block, style: usize },
    /// While so, at most so often.
    While { label: Label, counter: Id, limit: usize, condition: Condition, body: Block },
    /// Leaves a loop.
    Break(Label, Option<Real>),
    /// Goes on with it.
    Continue(Label),
    /// Leaves the fn.
    Return(Real),
    /// A mutable borrow, through which it is written.
    Through { target: Place, name: Id, body: Block },
    /// An assertion that holds.
    Assert(Real, usize),
}

/// What can be written to.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Place {
    Variable(Id),
    Part(Id, usize),
    Element(Id, Int),
}

/// What a fn gives.
#[derive(Clone, Copy, Debug, PartialEq)]
#[allow(missing_docs)]
pub enum Gives {
    Real,
    Maybe,
    Pair,
    Array,
}

/// A fn.
#[derive(Clone, Debug)]
pub struct Function {
    /// Its name.
    pub name: String,
    /// Its parameters.
    pub parameters: Vec<Parameter>,
    /// Its body.
    pub body: Block,
    /// The second of two results.
    pub second: Option<Real>,
    /// What it gives.
    pub gives: Gives,
    /// Whether it stands in the main fn.
    pub nested: bool,
}

impl Function {
    /// What says how many times more it calls itself, if it does.
    pub fn depth(&self) -> Option<Id> {
        self.parameters.iter().find_map(|parameter| match parameter {
            Parameter::Depth(id) => Some(*id),
            _ => None,
        })
    }

    /// How many floats it takes, if its gradient is one number or a row of them.
    pub fn floats(&self) -> Option<usize> {
        let is_float =
            |parameter: &&Parameter| matches!(parameter, Parameter::Real(_) | Parameter::Borrowed(_));
        let is_whole = |parameter: &Parameter| matches!(parameter, Parameter::Int(_) | Parameter::Depth(_));
        let floats = self.parameters.iter().filter(is_float).count();
        let alone = self.parameters.iter().all(|p| is_float(&p) || is_whole(p));
        (self.gives == Gives::Real && !self.nested && alone && floats > 0).then_some(floats)
    }

    /// The lists whose lengths are parameters.
    pub fn of_any_length(&self) -> impl Iterator<Item = Id> {
        self.parameters.iter().filter_map(|parameter| match parameter {
            Parameter::List(id, _, Store::Any) => Some(*id),
            _ => None,
        })
    }
}

/// A parameter.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Parameter {
    Real(Id),
    Borrowed(Id),
    List(Id, usize, Store),
    Pair(Id, Id),
    Two(Id, Id),
    Int(Id),
    /// A float that is passive where the fn is differentiated.
    Passive(Id),
    /// How many times more the fn calls itself.
    Depth(Id),
}

/// A fn of three floats, the fns it calls, and points.
#[derive(Clone, Debug)]
pub struct Program {
    /// Its number in the batch.
    pub number: usize,
    /// All variables.
    pub variables: Vec<Variable>,
    /// Helpers, then the main fn.
    pub functions: Vec<Function>,
    /// Where it is to be looked at.
    pub points: Vec<[f64; 3]>,
    /// Whether one of its fns takes a derivative of another one.
    pub takes_slopes: bool,
}

/// The module's consts.
pub const CONSTANTS: [(&str, f64); 3] = [("HALF", 0.5), ("GAIN", 1.25), ("T0", 0.75)];
/// Its table.
pub const TABLE: [f64; 4] = [0.5, 1.25, 0.75, 2.0];
/// What the passive parameter gets, and the integer.
pub const PASSIVE: (f64, usize) = (0.625, 3);
