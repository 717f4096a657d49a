//! Order, names and shapes of leaves.

use super::*;

#[test]
fn labels_name_the_place_of_each_leaf() {
    assert_eq!(1.0.labels("x"), ["x"]);
    assert_eq!([[1.0, 2.0], [3.0, 4.0]].labels("x"), ["x[0][0]", "x[0][1]", "x[1][0]", "x[1][1]"]);
    assert_eq!((1.0, &[2.0, 3.0][..], vec![4.0]).labels("t"), ["t.0", "t.1[0]", "t.1[1]", "t.2[0]"]);
    assert_eq!(Some([1.0, 2.0]).labels("x"), ["x[0]", "x[1]"]);
    assert!(None::<f64>.labels("x").is_empty() && None::<f64>.is_empty());
}

#[test]
fn trees_of_trees_count_and_order_all_leaves() {
    let tree = (vec![[1.0, 2.0], [3.0, 4.0]], [[5.0], [6.0]], Ok::<_, String>(7.0));
    assert_eq!(tree.len(), 7);
    assert_eq!(tree.leaves(), [1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]);
    let failed: Result<f64, String> = Err("no".into());
    assert_eq!(Tree::map(&failed, &mut |&leaf| leaf), Err("no".to_owned()));
}

#[test]
fn what_has_another_length_has_no_counterparts() {
    let (tree, mut other) =
        ((vec![1.0, 2.0], vec![vec![3.0], vec![4.0]]), (vec![0.0], vec![vec![], vec![0.0]]));
    tree.zip_mut(&mut other, &mut |&leaf, counterpart: &mut f64| *counterpart = leaf);
    assert_eq!(other, (vec![0.0], vec![vec![], vec![4.0]]));
    tree.0.zip_range(&mut other.0, 0..2, &mut |_, &leaf, counterpart: &mut f64| *counterpart = leaf);
    assert_eq!(other.0, [0.0]);
    let mut nothing = None;
    Some(1.0).zip_mut(&mut nothing, &mut |&leaf, counterpart: &mut f64| *counterpart = leaf);
    assert_eq!(nothing, None);
}
