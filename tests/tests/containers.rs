//! Methods of slices, `Vec`, `VecDeque`, maps, `Option` and iterators that pass active values on, and those that change them in place.
#![allow(clippy::all, clippy::pedantic)] // fns in every spelling that users have are the subject

use std::collections::{BTreeMap, HashMap, VecDeque};
use std::rc::Rc;

use dual_core::differentiable;
use tests::proves;

#[differentiable]
fn in_chunks(x: &[f64]) -> f64 {
    let product = |part: &[f64]| part.iter().product::<f64>();
    let (pairs, rest) = x.as_chunks::<2>();
    let (first, from_end) = x.as_rchunks::<3>();
    let exact = x.chunks_exact(2);
    let left = exact.remainder();
    let mut sum = pairs.iter().map(|[a, b]| a * b).sum::<f64>() + rest[0];
    sum += first.iter().chain(from_end[0].iter()).map(|v| v * v).sum::<f64>();
    sum += exact.map(|pair| pair[0] * pair[1] * left[0]).sum::<f64>();
    sum += x.rchunks_exact(2).map(|pair| pair[0] / pair[1]).sum::<f64>();
    sum += x.chunk_by(|a, b| a <= b).map(product).sum::<f64>();
    sum + x.split(|v| *v < 0.0).map(product).sum::<f64>() * x.splitn(2, |v| *v < 0.0).count() as f64
}
proves!(scalar in_chunks |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, -0.4, 1.9], [0.5, 0.6, -2.0, 0.7, 0.8]]);

#[differentiable]
fn in_parts(x: &[f64]) -> f64 {
    let Some(([a, b], rest)) = x.split_first_chunk::<2>() else { return 0.0 };
    let Some((start, [y, z])) = x.split_last_chunk::<2>() else { return 0.0 };
    let halves = x.split_at_checked(2).map_or(0.0, |(low, high)| low[1] * high[0]);
    let rows = [[*a, *b], [*y, *z]];
    let flat: f64 = rows.as_flattened().iter().map(|v| v * v).sum();
    let sorted = x.is_sorted_by(|a, b| a <= b) || x.is_sorted_by_key(|v| v.abs());
    let all = x.iter().size_hint().0 as f64;
    let twice = x.repeat(2);
    let scale = if sorted { 2.0 } else { all };
    a * rest[0] + y * start[0] + halves * flat / scale + twice[1] * twice[6]
}
proves!(scalar in_parts |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, -0.4, 1.9], [0.5, 0.6, 1.0, 1.7, 1.8]]);

/// What is plain at first, and gets active values through what lends it.
#[differentiable]
fn lent(x: &[f64]) -> f64 {
    let mut w = vec![1.0, 2.0, 3.0, 4.0, 5.0];
    w.chunk_by_mut(|a, b| a <= b).for_each(|run| run[0] *= x[0]);
    for pair in w.chunks_exact_mut(2) {
        pair[1] *= x[1];
    }
    for pair in w.rchunks_mut(2) {
        pair[0] += x[2];
    }
    for pair in w.as_rchunks_mut::<2>().1 {
        pair[0] *= x[3];
    }
    if let Some((head, tail)) = w.split_first_chunk_mut::<2>() {
        head[0] -= x[4];
        tail[0] /= head[1];
    }
    if let Some((low, high)) = w.split_at_mut_checked(1) {
        low[0] *= high[0];
    }
    if let Some([a, b]) = w.last_chunk_mut::<2>() {
        std::mem::swap(a, b);
    }
    let mut rows = [[1.0, 2.0], [3.0, 4.0]];
    for v in rows.as_flattened_mut() {
        *v *= x[0];
    }
    for row in rows.each_mut() {
        row[1] *= x[1];
    }
    w.iter().map(|v| v * v).sum::<f64>() + rows[0][1] * rows[1][0]
}
proves!(scalar lent |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4, 1.9]]);

#[differentiable]
fn changed_in_place(x: &[f64]) -> f64 {
    let mut kept = vec![1.0, 2.0, 3.0];
    kept.retain_mut(|v| {
        *v *= x[0];
        *v > 2.0
    });
    kept.resize_with(4, || x[1]);
    let mut filled = [0.0; 3];
    let mut next = x[2];
    filled.fill_with(|| {
        next *= x[3];
        next
    });
    let mut moved = [1.0, 2.0, x[4], x[0]];
    moved.copy_within(2.., 0);
    // Equal by their values, whatever their derivatives are.
    let mut different = vec![x[1], 1.0 * x[1], 2.0 * x[1] - x[1], x[2]];
    different.dedup();
    different.dedup_by_key(|v| v.floor() as i64);
    let mut sorted = x.to_vec();
    sorted.sort_by_cached_key(|v| (v * 1e6) as i64);
    sorted.sort_unstable_by_key(|v| -(v * 1e6) as i64);
    let all = kept.iter().chain(&filled).chain(&moved).chain(&different);
    all.map(|v| v * v).sum::<f64>() + sorted[0] * sorted[1] * different.len() as f64
}
proves!(scalar changed_in_place |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4, 1.9]]);

#[differentiable]
fn queued(x: &[f64]) -> f64 {
    let (mut window, mut sum) = (VecDeque::with_capacity(3), 0.0);
    let mut means = Vec::new();
    for &v in x {
        window.push_back(v);
        sum += v;
        if window.len() > 2 {
            sum -= window.pop_front().unwrap();
        }
        means.push(sum / window.len() as f64);
    }
    let mut queue: VecDeque<f64> = VecDeque::from(vec![0.5; 2]);
    queue.push_front(x[0] * x[1]);
    queue[1] *= x[2];
    if let Some(last) = queue.back_mut() {
        *last += x[3];
    }
    *queue.front_mut().unwrap() *= x[4];
    queue.extend(means.iter().map(|v| v * v));
    queue.rotate_left(1);
    queue.make_contiguous().sort_by(|a, b| a.total_cmp(b));
    let (a, b) = queue.as_slices();
    let ends = queue.front().unwrap() * queue.back().unwrap();
    let total = a.iter().chain(b).map(|v| v * v).sum::<f64>();
    let mut pairs = 0.0;
    while let (Some(low), Some(high)) = (queue.pop_front(), queue.pop_back()) {
        pairs += low * high;
    }
    means.iter().product::<f64>() + ends + total + pairs
}
proves!(scalar queued |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4, 1.9]]);

#[differentiable]
fn by_keys(x: &[f64]) -> f64 {
    let mut sums = BTreeMap::new();
    let mut lists: BTreeMap<usize, Vec<f64>> = BTreeMap::new();
    let mut products = HashMap::new();
    let mut squares: HashMap<usize, f64> = HashMap::default();
    let mut counts = HashMap::new();
    for (i, v) in x.iter().enumerate() {
        *sums.entry(i % 2).or_insert(0.5) += v * v;
        lists.entry(i % 3).or_default().push(*v);
        let product = products.entry(i % 2).or_insert_with(|| 1.0);
        *product *= v;
        squares.insert(i, v * v);
        *counts.entry(v.round() as i64).or_insert(0) += 1;
    }
    let mut plain = BTreeMap::from([(0, 1.0), (1, 2.0)]);
    plain.entry(0).and_modify(|v| *v *= x[0]).or_insert(7.0);
    for v in plain.values_mut() {
        *v *= x[1];
    }
    if let Some(v) = plain.get_mut(&1) {
        *v *= x[2];
    }
    let lists: f64 = lists.values().map(|list| list.iter().product::<f64>()).sum();
    let sums = sums[&0] * sums.get(&1).copied().unwrap_or(0.0);
    let counts: f64 = x.iter().map(|v| v * f64::from(counts[&(v.round() as i64)])).sum();
    let plain: f64 = plain.into_iter().map(|(key, v)| v * f64::from(key + 1)).sum();
    sums + lists + products[&0] / products[&1] + squares[&4] * counts + plain
}
proves!(scalar by_keys |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4, 1.9]]);

#[differentiable]
fn perhaps(x: &[f64]) -> f64 {
    let (mut some, mut none) = (Some(2.0), None);
    *some.get_or_insert(3.0) *= x[0];
    let lent = none.get_or_insert_with(|| 3.0);
    *lent *= x[1];
    let taken = some.take_if(|v| {
        *v += x[2];
        *v > 0.0
    });
    let either = some.and(Some(x[3])).or(x.first().and(x.last()).copied());
    taken.unwrap_or(x[4]) * either.unwrap_or(1.0) + none.unwrap_or(1.0)
}
proves!(scalar perhaps |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4, 1.9]]);

#[differentiable]
fn ahead(x: &[f64]) -> f64 {
    let mut all = x.iter().peekable();
    let mut sum = 0.0;
    while let Some(v) = all.next_if(|v| **v > 0.5) {
        if let Some(next) = all.peek() {
            sum += v * **next;
        }
    }
    let mut plain = [1.0, 2.0];
    if let Some(first) = plain.iter_mut().peekable().peek_mut() {
        **first = x[4];
    }
    let shared = Rc::new(x.to_vec());
    let again = Rc::clone(&shared);
    sum * plain[0] + plain[1] + shared[3] * again[2] + all.next().copied().unwrap_or(0.0)
}
proves!(scalar ahead |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4, 1.9]]);

/// Numbers beside integers and texts, which are compared as what they are.
#[differentiable]
fn beside(x: &[f64]) -> f64 {
    let mut ranked: Vec<(f64, usize)> = x.iter().copied().zip(0..).collect();
    ranked.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let mut named: Vec<(String, f64)> =
        x.iter().enumerate().map(|(i, v)| (format!("{}", (i * 3) % 5), v * v)).collect();
    named.sort_by(|a, b| a.0.cmp(&b.0));
    let table = [("first", ranked[0].0), ("second", named[1].1)];
    let find = |name: &str| table.iter().find(|entry| entry.0 == name).map_or(0.0, |entry| entry.1);
    let rises = x.iter().lt(x[1..].iter()) || x.iter().eq(x[1..].iter());
    let scale = if rises && named[0].0 != named[1].0 { x[3] } else { x[4] };
    find("first") * find("second") * scale + ranked[1].0 * ranked[2].1 as f64
}
proves!(scalar beside |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4, 1.9], [0.5, 0.6, 1.0, 1.7, 1.8]]);

/// A count of what is active is a plain one, by a closure as by a path.
#[differentiable]
fn mixed(x: &[f64]) -> f64 {
    let tracks = [vec![x[0], x[1]], vec![x[2], x[3], x[4]]];
    let longest = tracks.iter().map(Vec::len).max().unwrap_or(0);
    let mut sum = vec![0.0; longest];
    for (track, gain) in tracks.iter().zip([0.5, 2.0]) {
        for (sum, v) in sum.iter_mut().zip(track) {
            *sum += gain * v;
        }
    }
    sum.iter().product()
}
proves!(scalar mixed |x| (x) along |t| (t) at [[1.3, 0.7, 2.1, 0.4, 1.9]]);
