//! Numbers and reports through serde: JSON, which has names and no NaN, and `MessagePack`, which has NaN and, unless
//! asked for them, no names.

use dual_core::{Dual, HyperDual, Taylor, check, numbers};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::json;

/// What does not fit into a short decimal, or into few bits.
const AWKWARD: [f64; 8] = [
    0.1 + 0.2,
    -0.0,
    f64::MIN_POSITIVE / 3.0,
    5e-324,
    f64::MAX,
    -core::f64::consts::PI * 1e-200,
    123_456_789.123_456_79,
    1.0 / 3.0,
];

fn awkward(i: usize) -> f64 {
    AWKWARD[i % AWKWARD.len()]
}

/// The parts, to the bottom, as text: `{:?}` of a float tells all floats apart but NaNs.
fn all_parts<X: core::fmt::Debug>(x: &X) -> String {
    format!("{x:?}")
}

#[track_caller]
fn round_trips<X: Serialize + DeserializeOwned + core::fmt::Debug>(x: &X) {
    let text = serde_json::to_string(x).unwrap();
    assert_eq!(all_parts(&serde_json::from_str::<X>(&text).unwrap()), all_parts(x), "{text}");
    let value = serde_json::to_value(x).unwrap();
    assert_eq!(all_parts(&serde_json::from_value::<X>(value).unwrap()), all_parts(x), "{text}");
    round_trips_in_binary(x);
}

#[track_caller]
fn round_trips_in_binary<X: Serialize + DeserializeOwned + core::fmt::Debug>(x: &X) {
    let without_names = rmp_serde::to_vec(x).unwrap();
    assert_eq!(all_parts(&rmp_serde::from_slice::<X>(&without_names).unwrap()), all_parts(x));
    let with_names = rmp_serde::to_vec_named(x).unwrap();
    assert_eq!(all_parts(&rmp_serde::from_slice::<X>(&with_names).unwrap()), all_parts(x));
}

#[track_caller]
fn error<X: DeserializeOwned + core::fmt::Debug>(text: &str) -> String {
    let error = serde_json::from_str::<X>(text).unwrap_err().to_string();
    error.split(" at line").next().unwrap().to_string()
}

#[test]
fn the_form_is_that_of_the_documentation() {
    let x = Dual::<f64, 2>::new(1.0, [0.5, -2.0]);
    assert_eq!(serde_json::to_string(&x).unwrap(), r#"{"re":1.0,"eps":[0.5,-2.0]}"#);
    let x =
        HyperDual::<f64, 3>::new(1.0, [2.0, 3.0, 4.0], |i, j| f64::from(u8::try_from(10 * i + j).unwrap()));
    assert_eq!(
        serde_json::to_value(x).unwrap(),
        json!({"re": 1.0, "eps": [2.0, 3.0, 4.0], "second": [0.0, 10.0, 11.0, 20.0, 21.0, 22.0]}),
    );
    let x = Taylor::<f32, 2>::new(1.0, [0.5, 0.25]);
    assert_eq!(serde_json::to_string(&x).unwrap(), r#"{"re":1.0,"eps":[0.5,0.25]}"#);
    let x = Dual::<Dual<f64, 1>, 1>::new(Dual::new(1.0, [2.0]), [Dual::new(3.0, [4.0])]);
    assert_eq!(
        serde_json::to_value(x).unwrap(),
        json!({"re": {"re": 1.0, "eps": [2.0]}, "eps": [{"re": 3.0, "eps": [4.0]}]}),
    );
}

#[test]
fn every_type_comes_back_bit_for_bit() {
    for start in 0..AWKWARD.len() {
        let at = |i: usize| awkward(start + i);
        let list = |i: usize| core::array::from_fn::<f64, 8, _>(|k| at(i + k));
        let dual = Dual::<f64, 8>::new(at(0), list(1));
        round_trips(&dual);
        round_trips(&numbers::Dual::<f64, 8, { numbers::PLAIN }>::new(at(0), list(1)));
        round_trips(&HyperDual::<f64, 8>::new(at(0), list(1), |i, j| at(3 * i + j)));
        round_trips(&numbers::HyperDual::<f64, 8, { numbers::PLAIN }>::new(at(0), list(1), |i, j| {
            at(3 * i + j)
        }));
        round_trips(&Taylor::<f64, 8>::new(at(0), list(1)));
        round_trips(&numbers::Taylor::<f64, 8, { numbers::PLAIN }>::new(at(0), list(1)));
        let inner = |i| Taylor::<f64, 8>::new(at(i), list(i));
        round_trips(&Dual::<Taylor<f64, 8>, 2>::new(inner(0), [inner(1), inner(2)]));
        let inner = |i: usize| Dual::<f64, 8>::new(at(i), list(i));
        round_trips(&HyperDual::<Dual<f64, 8>, 2>::new(inner(0), [inner(1), inner(2)], |i, j| inner(i + j)));
    }
    round_trips(&Dual::<f32, 3>::new(0.1, [1.0 / 3.0, -0.0, f32::MIN_POSITIVE / 7.0]));
}

#[test]
fn more_entries_than_serde_has_array_impls_for_and_none_at_all() {
    round_trips(&Dual::<f64, 40>::new(0.1, core::array::from_fn(awkward)));
    round_trips(&Taylor::<f64, 33>::new(0.1, core::array::from_fn(awkward)));
    round_trips(&HyperDual::<f64, 16>::new(0.1, core::array::from_fn(awkward), |i, j| awkward(i + j)));
    round_trips(&Dual::<f64, 0>::new(0.1, []));
    round_trips(&HyperDual::<f64, 0>::new(0.1, [], |_, _| 0.0));
}

#[test]
fn a_wrong_number_of_entries_is_told() {
    assert_eq!(
        error::<Dual<f64, 3>>(r#"{"re": 1.0, "eps": [1.0, 2.0]}"#),
        "invalid length 2, expected 3 entries in `eps` of Dual<_, 3>",
    );
    assert_eq!(
        error::<Taylor<f64, 1>>(r#"{"re": 1.0, "eps": [1.0, 2.0, 3.0]}"#),
        "invalid length 3, expected 1 entries in `eps` of Taylor<_, 1>",
    );
    assert_eq!(
        error::<HyperDual<f64, 2>>(r#"{"re": 1.0, "eps": [1.0, 2.0], "second": [1.0, 2.0, 3.0, 4.0]}"#),
        "invalid length 4, expected 3 entries in `second` of HyperDual<_, 2>",
    );
    assert_eq!(
        error::<Dual<Dual<f64, 1>, 1>>(r#"{"re": {"re": 1.0, "eps": []}, "eps": []}"#),
        "invalid length 0, expected 1 entries in `eps` of Dual<_, 1>",
    );
    let packed = rmp_serde::to_vec(&Dual::<f64, 2>::new(1.0, [2.0, 3.0])).unwrap();
    let error = rmp_serde::from_slice::<Dual<f64, 3>>(&packed).unwrap_err().to_string();
    assert_eq!(error, "invalid length 2, expected 3 entries in `eps` of Dual<_, 3>");
}

#[test]
fn fields_come_in_any_order_and_each_once() {
    let x: HyperDual<f64, 1> = serde_json::from_str(r#"{"second": [3], "eps": [2], "re": 1}"#).unwrap();
    assert_eq!(x, HyperDual::new(1.0, [2.0], |_, _| 3.0));
    assert_eq!(error::<Dual<f64, 1>>(r#"{"re": 1.0}"#), "missing field `eps`");
    assert_eq!(error::<Dual<f64, 0>>(r#"{"eps": []}"#), "missing field `re`");
    assert_eq!(error::<Dual<f64, 1>>(r#"{"re": 1, "re": 1, "eps": [1]}"#), "duplicate field `re`");
    assert_eq!(error::<Dual<f64, 1>>(r#"{"re": 1, "eps": [1], "eps": [1]}"#), "duplicate field `eps`");
    assert_eq!(error::<HyperDual<f64, 0>>(r#"{"re": 1, "eps": []}"#), "missing field `second`");
    assert_eq!(
        error::<Dual<f64, 2>>("1.0"),
        r#"invalid type: floating point `1.0`, expected the 2 fields ["re", "eps"] of Dual<_, 2>"#
    );
}

#[test]
fn second_derivatives_do_not_get_lost() {
    let x = HyperDual::<f64, 1>::new(1.0, [2.0], |_, _| 3.0);
    let text = serde_json::to_string(&x).unwrap();
    assert_eq!(error::<Dual<f64, 1>>(&text), "unknown field `second`, expected `re` or `eps`");
    let packed = rmp_serde::to_vec(&x).unwrap();
    let error = rmp_serde::from_slice::<Dual<f64, 1>>(&packed).unwrap_err().to_string();
    assert_eq!(error, r#"invalid length 3, expected the 2 fields ["re", "eps"] of Dual<_, 1>"#);
}

#[test]
fn what_is_not_finite_is_kept_in_binary_and_refused_in_json() {
    let x = Dual::<f64, 3>::new(0.0, [f64::INFINITY, f64::NEG_INFINITY, f64::NAN]);
    round_trips_in_binary(&x);
    let text = serde_json::to_string(&x).unwrap();
    assert_eq!(text, r#"{"re":0.0,"eps":[null,null,null]}"#);
    assert_eq!(error::<Dual<f64, 3>>(&text), "invalid type: null, expected f64");
}

#[test]
fn a_report_is_written_with_all_that_its_table_shows() {
    let report = check::check_jacobian(
        |x| vec![x[0] * x[1], x[0].abs()],
        |x| vec![vec![x[1], x[0]], vec![2.0, 0.0]],
        &[0.0, 3.0],
    );
    let value = serde_json::to_value(&report).unwrap();
    assert_eq!(value["kind"], "jacobian");
    assert_eq!(value["name"], "f");
    assert_eq!(value["place"], "(x[0] = 0, x[1] = 3)");
    assert_eq!(value["passed"], false);
    assert_eq!(value["evaluations"], report.evaluations());
    assert_eq!(value["faults"], json!([]));
    assert_eq!(value["entries"].as_array().unwrap().len(), 4);
    for (entry, written) in report.entries().iter().zip(value["entries"].as_array().unwrap()) {
        assert_eq!(written["output"], entry.output);
        assert_eq!(written["argument"], entry.argument);
        assert_eq!(written["point"], entry.point);
        assert_eq!(written["analytic"], entry.analytic);
        assert_eq!(written["numeric"], entry.numeric);
        assert_eq!(written["error"], entry.error);
        assert_eq!(written["verdict"], format!("{:?}", entry.verdict));
        assert_eq!(written["detail"], json!(entry.detail));
        assert_eq!(written["relative_error"], entry.relative_error());
        assert_eq!(written["ulps"], entry.ulps());
    }
    assert_eq!(value["entries"][0]["verdict"], "Agrees");
    assert_eq!(value["entries"][2]["verdict"], "Kink");

    let lengths = check::check_gradient(|x| x[0], |_| vec![1.0, 2.0], &[1.0]);
    let value = serde_json::to_value(&lengths).unwrap();
    assert_eq!((value["passed"].as_bool(), value["faults"].as_array().unwrap().len()), (Some(false), 1));
}
