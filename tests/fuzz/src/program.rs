//! What programs are made of. A `style` chooses among spellings that mean the same.

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
    /// A call of a helper.
    Call(usize, Vec<Argument>),
    /// The same of one that gives a pair or a list; the part.
    CallPart(usize, Vec<Argument>, usize),
    /// A call of a closure.
    Apply(Id, Vec<Real>),
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
    /// `mem::replace(&mut a, b)`
    Replace(Id, Box<Real>),
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

/// An expression that gives a `bool`.
#[derive(Clone, Debug)]
pub enum Condition {
    /// `a < b`, or greater.
    Less(Real, Real, usize),
    /// `a < b` or equal of integers.
    Whole(Int, Int, usize),
    /// Both.
    And(Box<Condition>, Box<Condition>),
    /// Either.
    Or(Box<Condition>, Box<Condition>),
    /// Not.
    Not(Box<Condition>),
    /// Between both.
    Within(Real, f64, f64, usize),
    /// Whether any or all items of a list are such.
    Any(bool, Box<Chain>, Box<Condition>),
    /// Whether there is one.
    Some(Box<Maybe>),
}

/// Statements and a value.
#[derive(Clone, Debug)]
pub struct Block {
    /// What comes first.
    pub stmts: Vec<Stmt>,
    /// The value.
    pub value: Option<Real>,
}

/// A `match` with the last arm for everything.
#[derive(Clone, Debug)]
pub struct Match {
    /// What it looks at.
    pub subject: Subject,
    /// Pattern, guard, end.
    pub arms: Vec<(Pattern, Option<Condition>, Block)>,
}

/// What a `match` looks at.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Subject {
    Int(Int),
    Real(Real),
    Both(Real, Real),
    Flag(Condition, Int),
    Maybe(Maybe),
    List(Id),
}

/// The pattern of an arm.
#[derive(Clone, Debug)]
#[allow(missing_docs)]
pub enum Pattern {
    Any,
    Bind(Id),
    Ints(Vec<usize>),
    /// From, up to.
    Range(Option<f64>, Option<f64>),
    Both(Id, Id),
    Flag(bool, Option<usize>),
    Some(Id),
    None,
    /// The first names of a list, then the rest.
    Slice(Vec<Id>),
}

/// An expression that gives an `Option<f64>`.
#[derive(Clone, Debug)]
pub enum Maybe {
    /// `Some(a)` if so.
    If(Box<Condition>, Real, usize),
    /// A variable.
    Variable(Id),
    /// An element, if the list is so long.
    Get(Id, Int, usize),
    /// The first item such that.
    Find(Chain, Vec<Id>, Box<Condition>),
    /// The largest or the smallest.
    Extreme(Chain, bool, usize),
    /// A helper that gives an option.
    Call(usize, Vec<Argument>),
    /// `maybe.map(|v| …)`
    Map(Box<Maybe>, Id, Box<Real>),
    /// `maybe.filter(|v| …)`
    Filter(Box<Maybe>, Id, Box<Condition>),
}

/// How an option is taken.
#[derive(Clone, Debug)]
pub enum Unwrap {
    /// What is there, or else.
    Or(Real, usize),
    /// Something of what is there, or else.
    Map(Id, Block, Real, usize),
    /// `?`
    Try,
}

/// A list.
#[derive(Clone, Debug)]
pub enum List {
    /// Its elements.
    Of(Vec<Real>),
    /// One element, many times.
    Repeat(Real, usize),
    /// A copy of a variable.
    Copy(Id),
    /// The items of an iterator.
    Collect(Chain, Real),
    /// `array.map(|v| …)`
    Map(Id, Id, Box<Real>),
    /// By index.
    FromFn(usize, Id, Box<Real>),
    /// In order of value.
    Sorted(Id, usize),
    /// Running sums of products: `scan`.
    Scan(Id, [Id; 2], Box<Real>, Box<Real>),
    /// A call of a helper that gives an array.
    Call(usize, Vec<Argument>),
}

/// An iterator over lists.
#[derive(Clone, Debug)]
pub struct Chain {
    /// The list.
    pub list: Id,
    /// Whether items come as references.
    pub by_reference: bool,
    /// Adapters of the list.
    pub trims: Vec<Trim>,
    /// What the items are.
    pub with: With,
    /// Names and condition of a filter.
    pub filter: Option<(Vec<Id>, Condition)>,
    /// Names of an item in what follows.
    pub names: Vec<Id>,
    /// The spelling.
    pub style: usize,
}

/// An adapter that leaves items out or turns them around.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum Trim {
    Rev,
    Skip(usize),
    Take(usize),
    StepBy(usize),
}

/// What comes with an item.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs)]
pub enum With {
    Nothing,
    Index,
    Other(Id),
    /// Items are neighbours.
    Windows(usize),
    Chunks(usize),
}

/// How an iterator ends in a float.
#[derive(Clone, Debug)]
pub enum End {
    /// The sum of this.
    Sum(Real),
    /// The product.
    Product(Real),
    /// `fold(first, |state, item| step)`
    Fold(Real, Id, Real, usize),
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
}

/// The module's consts.
pub const CONSTANTS: [(&str, f64); 3] = [("HALF", 0.5), ("GAIN", 1.25), ("T0", 0.75)];
/// Its table.
pub const TABLE: [f64; 4] = [0.5, 1.25, 0.75, 2.0];
/// What the passive parameter gets, and the integer.
pub const PASSIVE: (f64, usize) = (0.625, 3);
