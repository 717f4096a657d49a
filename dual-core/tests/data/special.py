"""Writes special.csv, gauss.csv and special32.csv: exact values, first and second derivatives of the special functions at points of
f64 and of f32, for tests/accuracy/.

Needs mpmath. The formulas are the textbook ones and are compared with numeric differentiation first, as in accuracy.py.

A line: function, parameter, argument, value, d1, d2; floats as hexadecimal bits.

sinc is sin x / x; ln_gamma is ln |Γ|; polygamma's parameter is the order n of ψ⁽ⁿ⁾, and digamma is its order 0.
"""

import math
import random
from pathlib import Path

from mpmath import mp, mpf

from floats import bits, bits32, both_signs, check, magnitudes, near, nearest, singles

mp.dps = 1400  # sinc'' at 1e-300 cancels 900 digits and more
random.seed(21)

SMALL = both_signs(magnitudes(1e-300, 1.0, 10) + [5e-324, 1e-310]) + [0.0]


def spread(lo, hi, n):
    """n random floats between lo and hi, evenly spread."""
    return [lo + (hi - lo) * (k + random.random()) / n for k in range(n)]


def no_poles(points):
    return [x for x in points if x > 0 or x != math.floor(x)]


DIGAMMA_ZEROS = [1.4616321449683623, -0.504083008264455, -1.573498473162390, -2.610720868444144, -10.687388]
LN_GAMMA_ZEROS = [-2.457024738220800, -2.747682646727413, -3.143580888349981]
NEAR_POLES = no_poles(near(-1.0, (1, -1)) + near(-2.0, (1, -1)) + near(-10.0, (1, -1)) + [-30.000000001, -99.99999])
BELOW_0 = spread(-1.0, 0.0, 12) + spread(-12.0, -1.0, 24) + spread(-165.0, -12.0, 12)
BELOW_0 += [-m for m in magnitudes(1e-307, 0.1, 10)] + [-5e-324, -1e-310] + [k - 0.5 for k in (0, -1, -2, -20)]
ABOVE_0 = spread(0.0, 3.0, 20) + spread(3.0, 30.0, 20) + spread(30.0, 171.0, 10) + magnitudes(1e-307, 0.1, 12)
ABOVE_0 += [5e-324, 1e-310, 1.0, 2.0, 3.0, 9.0, 10.0, 11.0, 12.0, 13.0, 171.0] + near(1.0, (1, -1)) + near(2.0, (1, -1))
ROOTS = [y for x in DIGAMMA_ZEROS + LN_GAMMA_ZEROS for y in near(x, (1, -1))]
FAR = magnitudes(171.0, 1e305, 14) + [1.7e308]
POLYGAMMA = ABOVE_0 + BELOW_0 + NEAR_POLES + ROOTS + FAR + [-1234.5678, -1e5 - 0.3]

sqrt_pi, root_2 = mp.sqrt(mp.pi), mp.sqrt(2)


def gauss(x):
    return 2 / sqrt_pi * mp.exp(-(x**2))


def density(x):
    return mp.exp(-(x**2) / 2) / (root_2 * sqrt_pi)


def logistic(x):
    return 1 / (1 + mp.exp(-x))


def logistic_slope(x):
    return logistic(x) * (1 - logistic(x))


def psi(n):
    return lambda x: mp.psi(n, x)


def at_0(value, f):
    return lambda x: f(x) if x else mpf(value)


# name: (function, first derivative, second derivative, points, digits); the digits are what cancellation needs, and the
# gamma functions are slow at 1400.
SPECIAL = {
    "erf": (
        mp.erf,
        gauss,
        lambda x: -2 * x * gauss(x),
        SMALL + both_signs(spread(0.0, 7.0, 24) + spread(7.0, 27.4, 16)),
        400,
    ),
    "erfc": (
        mp.erfc,
        lambda x: -gauss(x),
        lambda x: 2 * x * gauss(x),
        SMALL
        + spread(-7.0, 7.0, 30)
        + spread(-27.0, -7.0, 6)
        + spread(7.0, 27.4, 30)
        + spread(26.4, 27.4, 12)
        + [30.0],
        400,
    ),
    "norm_cdf": (
        lambda x: mp.erfc(-x / root_2) / 2,
        density,
        lambda x: -x * density(x),
        SMALL + spread(-8.0, 8.0, 30) + both_signs(spread(8.0, 38.7, 20) + spread(37.2, 38.7, 12)) + [-40.0],
        400,
    ),
    "norm_pdf": (
        density,
        lambda x: -x * density(x),
        lambda x: (x**2 - 1) * density(x),
        SMALL
        + spread(-8.0, 8.0, 30)
        + both_signs(spread(8.0, 38.7, 20) + spread(37.2, 38.7, 12))
        + near(1.0, (1, -1))
        + [-40.0],
        400,
    ),
    "ln_gamma": (
        lambda x: mp.log(abs(mp.gamma(x))) if x < 0 else mp.loggamma(x),
        psi(0),
        psi(1),
        ABOVE_0 + BELOW_0 + NEAR_POLES + ROOTS + FAR[:-1],
        80,
    ),
    "gamma": (
        mp.gamma,
        lambda x: mp.gamma(x) * mp.psi(0, x),
        lambda x: mp.gamma(x) * (mp.psi(0, x) ** 2 + mp.psi(1, x)),
        ABOVE_0
        + BELOW_0
        + NEAR_POLES
        + ROOTS
        + spread(170.0, 171.6, 6)
        + spread(-187.0, -165.0, 30)
        + no_poles(near(-174.0, (1, -1))),
        80,
    ),
    "digamma": (psi(0), psi(1), psi(2), POLYGAMMA, 80),
    "sigmoid": (
        logistic,
        logistic_slope,
        lambda x: logistic_slope(x) * (1 - 2 * logistic(x)),
        SMALL + spread(-6.0, 6.0, 30) + both_signs(spread(6.0, 745.0, 24) + [709.9, 720.0, 740.0]),
        1400,
    ),
    "softplus": (
        lambda x: mp.log(1 + mp.exp(x)),
        logistic,
        logistic_slope,
        SMALL + spread(-6.0, 6.0, 30) + both_signs(spread(6.0, 745.0, 24) + [709.9, 720.0, 740.0]),
        1400,
    ),
    "sinc": (
        at_0(1, lambda x: mp.sin(x) / x),
        at_0(0, lambda x: (x * mp.cos(x) - mp.sin(x)) / x**2),
        at_0(mpf(-1) / 3, lambda x: (2 * mp.sin(x) - 2 * x * mp.cos(x) - x**2 * mp.sin(x)) / x**3),
        SMALL
        + both_signs(spread(0.1, 2.0, 14) + spread(2.0, 20.0, 20) + magnitudes(20.0, 1e15, 12))
        + [math.pi, 2.081575977818101, 4.493409457909064, 1.999999, 2.0, 1e22, 1e300],
        1400,
    ),
    "gauss": (
        lambda x: mp.exp(-(x**2)),
        lambda x: -2 * x * mp.exp(-(x**2)),
        lambda x: (4 * x**2 - 2) * mp.exp(-(x**2)),
        SMALL
        + spread(-6.0, 6.0, 30)
        + both_signs(spread(6.0, 27.4, 20) + spread(26.4, 27.4, 12) + near(math.sqrt(0.5), (1, -1)))
        + [-30.0],
        400,
    ),
}
POLYGAMMA_ORDERS = (1, 2, 3)


def functions():
    for name, row in SPECIAL.items():
        yield name, "", *row
    for n in POLYGAMMA_ORDERS:
        yield "polygamma", n, psi(n), psi(n + 1), psi(n + 2), POLYGAMMA, 80


def line(name, parameter, x, exact, bits):
    return ",".join([name, str(parameter), *map(bits, [x, *exact])]) + "\n"


if __name__ == "__main__":
    here = Path(__file__).parent
    with (
        (here / "special.csv").open("w") as values,
        (here / "gauss.csv").open("w") as bell,
        (here / "special32.csv").open("w") as narrow,
    ):
        for out in (values, bell, narrow):
            out.write("function,parameter,x,value,first,second\n")
        for name, parameter, f, d1, d2, points, digits in functions():
            # The unit tests of values read special.csv and know its functions; e^(-x²) is only tested with the rules.
            wide = bell if name == "gauss" else values
            with mp.workdps(digits):
                check(name, f, d1, d2, mpf("0.7"))
                if name in ("ln_gamma", "gamma", "digamma", "polygamma"):
                    check(name, f, d1, d2, mpf("-1.3"))
                for x in points:
                    exact = [nearest(part(mpf(x))) for part in (f, d1, d2)]
                    wide.write(line(name, parameter, x, exact, bits))
            with mp.workdps(min(digits, 300)):  # f32 cancels less
                parts = lambda x: [[part(x)] for part in (f, d1, d2)]
                for (x,), exact in singles([(x,) for x in points], parts):
                    narrow.write(line(name, parameter, x, [part[0] for part in exact], bits32))
