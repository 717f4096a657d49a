"""Writes double.csv: values of the elementary functions at double-double arguments, for tests/double.rs.

Needs mpmath. A line: function, the argument as two floats, the value as two floats; floats as hexadecimal bits.
"""

import random
from pathlib import Path

from mpmath import mp, mpf

from floats import bits

mp.dps = 100
random.seed(5)
POINTS = 50

FUNCTIONS = {
    "recip": (lambda x: 1 / x, 1e-3, 1e3),
    "sqrt": (mp.sqrt, 1e-6, 1e6),
    "cbrt": (lambda x: mp.sign(x) * mp.cbrt(abs(x)), -50, 50),
    "exp": (mp.exp, -600, 600),
    "exp2": (lambda x: mpf(2) ** x, -20, 20),
    "exp_m1": (mp.expm1, -1, 1),
    "ln": (mp.log, 1e-6, 1e6),
    "log2": (lambda x: mp.log(x) / mp.log(2), 0.01, 100),
    "log10": (lambda x: mp.log(x) / mp.log(10), 0.01, 100),
    "ln_1p": (lambda x: mp.log(1 + x), -0.5, 3),
    "sin": (mp.sin, -100, 100),
    "cos": (mp.cos, -100, 100),
    "tan": (mp.tan, -1.5, 1.5),
    "asin": (mp.asin, -0.999, 0.999),
    "acos": (mp.acos, -0.999, 0.999),
    "atan": (mp.atan, -100, 100),
    "sinh": (mp.sinh, -50, 50),
    "cosh": (mp.cosh, -50, 50),
    "tanh": (mp.tanh, -5, 5),
    "asinh": (mp.asinh, -100, 100),
    "acosh": (mp.acosh, 1.001, 300),
    "atanh": (mp.atanh, -0.99, 0.99),
    "gauss": (lambda x: mp.exp(-(x**2)), -5, 5),
    "erf": (mp.erf, -6, 6),
    "erfc": (mp.erfc, -6, 2),
    "norm_pdf": (mp.npdf, -5, 5),
    "norm_cdf": (mp.ncdf, -2.5, 6),
    "sigmoid": (lambda x: 1 / (1 + mp.exp(-x)), -30, 30),
    "softplus": (lambda x: mp.log(1 + mp.exp(x)), -30, 30),
    "sinc": (lambda x: mp.sin(x) / x, -20, 20),
    "to_degrees": (lambda x: x * 180 / mp.pi, -10, 10),
    "to_radians": (lambda x: x * mp.pi / 180, -500, 500),
}

with (Path(__file__).parent / "double.csv").open("w") as out:
    out.write("function,x,x rest,value,value rest\n")
    for name, (f, low, high) in FUNCTIONS.items():
        for _ in range(POINTS):
            x = random.uniform(low, high)
            rest = x * random.uniform(-1, 1) * 2.0**-54
            y = f(mpf(x) + mpf(rest))
            value = float(y)
            out.write(",".join([name, *map(bits, (x, rest, value, float(y - mpf(value))))]) + "\n")
