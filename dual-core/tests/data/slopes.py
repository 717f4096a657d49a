"""Writes slopes.csv: exact derivatives of smooth functions at benign points, for what numeric differences are worth.

Needs mpmath. Each formula is compared with numeric differentiation first. The floats in the formulas are those of the
functions in tests/accuracy/slopes.rs. A line: function, x, derivative; floats as hexadecimal bits.
"""

from pathlib import Path

from mpmath import mp, mpf

from floats import bits, check, nearest

mp.dps = 60
POINTS = 40


def sigmoid(x):
    return 1 / (1 + mp.exp(-x))


def decay(x):
    return mp.exp(-x / 2) * mp.cos(3 * x)


# name: (function, first derivative, second derivative, lower end, upper end)
FUNCTIONS = {
    "sin": (mp.sin, mp.cos, lambda x: -mp.sin(x), -6.0, 6.0),
    "cos": (mp.cos, lambda x: -mp.sin(x), lambda x: -mp.cos(x), -6.0, 6.0),
    "tan": (mp.tan, lambda x: 1 / mp.cos(x) ** 2, lambda x: 2 * mp.tan(x) / mp.cos(x) ** 2, -1.3, 1.3),
    "exp": (mp.exp, mp.exp, mp.exp, -5.0, 5.0),
    "ln": (mp.log, lambda x: 1 / x, lambda x: -1 / x**2, 0.05, 50.0),
    "sqrt": (mp.sqrt, lambda x: 1 / (2 * mp.sqrt(x)), lambda x: -1 / (4 * x * mp.sqrt(x)), 0.05, 50.0),
    "atan": (mp.atan, lambda x: 1 / (1 + x**2), lambda x: -2 * x / (1 + x**2) ** 2, -6.0, 6.0),
    "tanh": (mp.tanh, lambda x: mp.sech(x) ** 2, lambda x: -2 * mp.tanh(x) * mp.sech(x) ** 2, -2.0, 2.0),
    "sigmoid": (
        sigmoid,
        lambda x: sigmoid(x) * sigmoid(-x),
        lambda x: sigmoid(x) * sigmoid(-x) * (sigmoid(-x) - sigmoid(x)),
        -4.0,
        4.0,
    ),
    "x³": (lambda x: x**3, lambda x: 3 * x**2, lambda x: 6 * x, -10.0, 10.0),
    "1 + 2x + 3x² - x³": (
        lambda x: 1 + 2 * x + 3 * x**2 - x**3,
        lambda x: 2 + 6 * x - 3 * x**2,
        lambda x: 6 - 6 * x,
        -3.0,
        3.0,
    ),
    "1/x": (lambda x: 1 / x, lambda x: -1 / x**2, lambda x: 2 / x**3, 0.1, 20.0),
    "e^(-x²)": (
        lambda x: mp.exp(-(x**2)),
        lambda x: -2 * x * mp.exp(-(x**2)),
        lambda x: (4 * x**2 - 2) * mp.exp(-(x**2)),
        -2.0,
        2.0,
    ),
    "x sin x": (
        lambda x: x * mp.sin(x),
        lambda x: mp.sin(x) + x * mp.cos(x),
        lambda x: 2 * mp.cos(x) - x * mp.sin(x),
        -6.0,
        6.0,
    ),
    "e^(-x/2) cos 3x": (
        decay,
        lambda x: -decay(x) / 2 - 3 * mp.exp(-x / 2) * mp.sin(3 * x),
        lambda x: -8.75 * decay(x) + 3 * mp.exp(-x / 2) * mp.sin(3 * x),
        -1.0,
        5.0,
    ),
    "ln(1 + x²)": (
        lambda x: mp.log(1 + x**2),
        lambda x: 2 * x / (1 + x**2),
        lambda x: (2 - 2 * x**2) / (1 + x**2) ** 2,
        -5.0,
        5.0,
    ),
}

with (Path(__file__).parent / "slopes.csv").open("w") as out:
    out.write("function,x,derivative\n")
    for name, (f, d1, d2, low, high) in FUNCTIONS.items():
        check(name, f, d1, d2, mpf("0.7"))
        for k in range(POINTS):
            # Points that hit no special value.
            x = low + (high - low) * (k + 0.437) / POINTS
            out.write(f"{name},{bits(x)},{bits(nearest(d1(mpf(x))))}\n")
