//! The attribute's list of names and the table of rules name the same fns.

use std::collections::BTreeSet;

use dual_core::__private::{BINARY, UNARY, elementals_of_the_attribute};

fn set<'a>(names: &[&'a str]) -> BTreeSet<&'a str> {
    let set: BTreeSet<_> = names.iter().copied().collect();
    assert_eq!(set.len(), names.len(), "a name stands twice in {names:?}");
    set
}

#[test]
fn attribute_and_rules_know_the_same_fns() {
    let (unary, binary) = elementals_of_the_attribute!();
    assert_eq!(set(unary), set(UNARY));
    assert_eq!(set(binary), set(BINARY));
}
