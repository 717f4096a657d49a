//! What methods do with the closures, alternatives and errors that they take.

/// Methods that call a closure with what it gave before.
pub(crate) fn folds(name: &str) -> bool {
    ["fold", "rfold", "try_fold", "try_rfold", "scan", "reduce"].contains(&name)
}

/// Methods whose closure gives what may stand in the receiver's place.
pub(crate) fn replaces(name: &str) -> bool {
    folds(name) || fills(name) || ["unwrap_or_else", "map_or", "map_or_else", "or_else"].contains(&name)
}

/// Methods that put what their closure gives into the receiver.
pub(crate) fn fills(name: &str) -> bool {
    ["fill_with", "resize_with", "get_or_insert_with", "or_insert_with"].contains(&name)
}

/// Methods that give what their receiver holds, or else what their argument does.
pub(crate) fn gives_either(name: &str) -> bool {
    ["unwrap_or", "unwrap_or_else", "or", "or_else", "xor"].contains(&name)
}

/// Methods that give what their closure gives, and nothing else of their receiver.
pub(crate) fn gives_closure(name: &str) -> bool {
    ["map", "filter_map", "flat_map", "map_while", "find_map", "and_then"].contains(&name)
}

/// Methods that ask their closure about an item, or let it do something; nothing that it gives comes out.
pub(crate) fn asks_closure(name: &str) -> bool {
    [
        "filter",
        "find",
        "rfind",
        "take_while",
        "skip_while",
        "max_by",
        "min_by",
        "sort_by",
        "sort_unstable_by",
        "retain",
        "retain_mut",
        "partition",
        "chunk_by",
        "chunk_by_mut",
        "split",
        "split_mut",
        "splitn",
        "rsplit",
        "rsplitn",
        "split_inclusive",
        "dedup_by",
        "dedup_by_key",
        "sort_by_key",
        "sort_unstable_by_key",
        "sort_by_cached_key",
        "min_by_key",
        "max_by_key",
        "select_nth_unstable_by",
        "next_if",
        "take_if",
        "inspect",
        "for_each",
    ]
    .contains(&name)
}

/// Methods that take an error or a message, which carries no derivative.
pub(crate) fn takes_error(name: &str) -> bool {
    ["ok_or", "ok_or_else", "expect", "map_err"].contains(&name)
}

/// Methods that call a closure with an error, if with anything.
pub(crate) fn gives_error(name: &str) -> bool {
    ["unwrap_or_else", "or_else", "map_err", "inspect_err"].contains(&name)
}
