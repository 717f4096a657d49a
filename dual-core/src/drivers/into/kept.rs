//! Memory for seeds that a thread keeps from call to call.

use core::any::Any;
use core::cell::RefCell;

/// Seeds that take more bytes are not kept: so many make the call long enough for its allocation not to matter.
const MOST: usize = 1 << 20;

thread_local! {
    /// The seeds of the last call, in an `Option` of their type.
    static KEPT: RefCell<Option<Box<dyn Any>>> = const { RefCell::new(None) };
}

/// What was kept last, if it is of this type.
pub(super) fn lend<T: 'static>() -> Option<T> {
    let lent = KEPT.try_with(|kept| kept.borrow_mut().as_mut()?.downcast_mut::<Option<T>>()?.take());
    // A thread that ends has nothing to lend.
    lent.ok().flatten()
}

/// Keeps this for the next call, if it is of no more bytes than that.
pub(super) fn keep<T: 'static>(seeds: T, bytes: usize) {
    if bytes > MOST {
        return;
    }
    // Nothing is lost with a thread that ends.
    let before = KEPT.try_with(|kept| {
        let mut kept = kept.borrow_mut();
        match kept.as_mut().and_then(|kept| kept.downcast_mut::<Option<T>>()) {
            Some(place) => (place.replace(seeds), None),
            None => (None, kept.replace(Box::new(Some(seeds)))),
        }
    });
    // Behind the borrow, as passive fields in there may come here again when they are dropped.
    drop(before);
}
