//! Three of NIST's reference problems of nonlinear regression: observations, starting points, certified results.
//!
//! Statistical Reference Datasets, <https://www.itl.nist.gov/div898/strd/nls/nls_main.shtml>.

/// A model's observations (y, x), the two starting points, and what is certified to eleven digits.
pub(crate) struct Problem<const N: usize> {
    pub(crate) name: &'static str,
    pub(crate) data: &'static [[f64; 2]],
    pub(crate) starts: [[f64; N]; 2],
    pub(crate) certified: [f64; N],
    pub(crate) sum_of_squares: f64,
}

/// Misra (1978), dental research: monomolecular adsorption.
pub(crate) const MISRA1A: Problem<2> = Problem {
    name: "Misra1a",
    data: &[
        [10.07, 77.6],
        [14.73, 114.9],
        [17.94, 141.1],
        [23.93, 190.8],
        [29.61, 239.9],
        [35.18, 289.0],
        [40.02, 332.8],
        [44.82, 378.4],
        [50.76, 434.8],
        [55.05, 477.3],
        [61.01, 536.8],
        [66.40, 593.1],
        [75.47, 689.1],
        [81.78, 760.0],
    ],
    starts: [[500.0, 1e-4], [250.0, 5e-4]],
    certified: [2.389_421_291_8e2, 5.501_564_318_1e-4],
    sum_of_squares: 1.245_513_889_4e-1,
};

/// Kowalik and Osborne (1978), the ninth of Moré, Garbow and Hillstrom: flat, and hard from the first start.
pub(crate) const MGH09: Problem<4> = Problem {
    name: "MGH09",
    data: &[
        [0.1957, 4.0],
        [0.1947, 2.0],
        [0.1735, 1.0],
        [0.1600, 0.5],
        [0.0844, 0.25],
        [0.0627, 0.167],
        [0.0456, 0.125],
        [0.0342, 0.1],
        [0.0323, 0.0833],
        [0.0235, 0.0714],
        [0.0246, 0.0625],
    ],
    starts: [[25.0, 39.0, 41.5, 39.0], [0.25, 0.39, 0.415, 0.39]],
    certified: [1.928_069_345_8e-1, 1.912_823_287_3e-1, 1.230_565_069_3e-1, 1.360_623_306_8e-1],
    sum_of_squares: 3.075_056_038_5e-4,
};

/// Thurber (1979): the mobility of electrons in silicon by the logarithm of their density.
pub(crate) const THURBER: Problem<7> = Problem {
    name: "Thurber",
    data: &[
        [80.574, -3.067],
        [84.248, -2.981],
        [87.264, -2.921],
        [87.195, -2.912],
        [89.076, -2.840],
        [89.608, -2.797],
        [89.868, -2.702],
        [90.101, -2.699],
        [92.405, -2.633],
        [95.854, -2.481],
        [100.696, -2.363],
        [101.060, -2.322],
        [401.672, -1.501],
        [390.724, -1.460],
        [567.534, -1.274],
        [635.316, -1.212],
        [733.054, -1.100],
        [759.087, -1.046],
        [894.206, -0.915],
        [990.785, -0.714],
        [1090.109, -0.566],
        [1080.914, -0.545],
        [1122.643, -0.400],
        [1178.351, -0.309],
        [1260.531, -0.109],
        [1273.514, -0.103],
        [1288.339, 0.010],
        [1327.543, 0.119],
        [1353.863, 0.377],
        [1414.509, 0.790],
        [1425.208, 0.963],
        [1421.384, 1.006],
        [1442.962, 1.115],
        [1464.350, 1.572],
        [1468.705, 1.841],
        [1447.894, 2.047],
        [1457.628, 2.200],
    ],
    starts: [[1000.0, 1000.0, 400.0, 40.0, 0.7, 0.3, 0.03], [1300.0, 1500.0, 500.0, 75.0, 1.0, 0.4, 0.05]],
    certified: [
        1.288_139_680_0e3,
        1.491_079_253_5e3,
        5.832_383_687_7e2,
        7.541_664_429_1e1,
        9.662_950_286_4e-1,
        3.979_728_579_7e-1,
        4.972_729_734_9e-2,
    ],
    sum_of_squares: 5.642_708_239_7e3,
};
