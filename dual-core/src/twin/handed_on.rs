//! Twins that no path leads to: those in a private module, out of which another one hands on the fn alone.

/// What the twin of one fn is found by: a number made of the crate, the module and the name.
pub struct Key<const PLACE: u64>;

/// The twin behind a key.
///
/// An `impl` can be used wherever its types can be named, in whatever module it stands. `Here` is a type beside the twin, as an
/// `impl` needs one of its own crate; as there is but one for a key, a call leaves it to inference.
#[diagnostic::on_unimplemented(
    message = "the twin of this fn is in a private module, and is not called with such arguments from outside it",
    label = "the types of its parameters are asked for exactly here",
    note = "write the twin's name beside that of the fn in the `use` that hands it on: `pub use inner::{{f, dual_f}};`"
)]
pub trait HandedOn<Here, D, Arguments> {
    /// What the twin gives.
    type Out;
    /// The twin.
    fn call(arguments: Arguments) -> Self::Out;
}
