"""Writes accuracy.csv and accuracy32.csv: exact first and second derivatives of the elementary functions at points of
f64 and of f32, for tests/accuracy/.

Needs mpmath. The formulas are the textbook ones, on purpose not the stable forms of the rules: the precision is chosen
so large that cancellation does not matter, and every formula is compared with numeric differentiation first.

A line: function, parameter, argument a, argument b, d1 or (da, db), d2 or (daa, dab, dbb); floats as hexadecimal bits.
"""

import math
import random
from pathlib import Path

from mpmath import mp, mpf

from floats import bits, bits32, both_signs, check, compressed, magnitudes, near, nearest, single, singles

mp.dps = 1400  # tanh'' at 700 is 1 - y² with 608 leading nines
random.seed(20)

WIDE = both_signs(magnitudes(1e-307, 1e307, 24)) + both_signs([0.3, 1.0, 1.7, 5e-324, 1e-310, 3.0])
POSITIVE = magnitudes(1e-307, 1e307, 44) + [5e-324, 1e-310, 1.0, 0.5, 2.0, 3.0] + near(1.0, (1, -1))
TURNS = [k * math.pi / 2 for k in (1, -1, 2, 3, -4, 5, 7, 100, 10001)] + near(math.pi / 2, (1, -1))
CIRCULAR = both_signs(magnitudes(1e-300, 1e3, 18)) + [1e5, -1e8, 1e15, 1e22, 1e300] + TURNS
UNIT = both_signs(magnitudes(1e-300, 0.99, 20)) + near(1.0, (-1,)) + near(-1.0, (1,)) + [0.0, 0.5, -0.5]


def grown(limit):
    """Arguments of functions that grow like an exponential and leave the range beyond ±limit."""
    return both_signs(magnitudes(1e-300, 1.0, 12) + magnitudes(0.5, limit, 18))


one = mpf(1)
log2, log10 = mp.log(2), mp.log(10)
# name: (function, first derivative, second derivative, points)
UNARY = {
    "recip": (lambda x: 1 / x, lambda x: -1 / x**2, lambda x: 2 / x**3, WIDE),
    "sqrt": (mp.sqrt, lambda x: 1 / (2 * mp.sqrt(x)), lambda x: -1 / (4 * x * mp.sqrt(x)), POSITIVE),
    "cbrt": (
        lambda x: mp.sign(x) * mp.cbrt(abs(x)),
        lambda x: 1 / (3 * mp.cbrt(abs(x)) ** 2),
        lambda x: -2 / (9 * mp.cbrt(abs(x)) ** 2 * x),
        WIDE,
    ),
    "exp": (mp.exp, mp.exp, mp.exp, grown(709.0) + [-720.0, -740.0]),
    "exp2": (
        lambda x: mpf(2) ** x,
        lambda x: mpf(2) ** x * log2,
        lambda x: mpf(2) ** x * log2**2,
        grown(1023.0) + [-1040.0, -1060.0],
    ),
    "exp_m1": (mp.expm1, mp.exp, mp.exp, grown(709.0) + [-720.0, -740.0]),
    "ln": (mp.log, lambda x: 1 / x, lambda x: -1 / x**2, POSITIVE),
    "log2": (lambda x: mp.log(x) / log2, lambda x: 1 / (x * log2), lambda x: -1 / (x**2 * log2), POSITIVE),
    "log10": (lambda x: mp.log(x) / log10, lambda x: 1 / (x * log10), lambda x: -1 / (x**2 * log10), POSITIVE),
    "ln_1p": (
        lambda x: mp.log(1 + x),
        lambda x: 1 / (1 + x),
        lambda x: -1 / (1 + x) ** 2,
        magnitudes(1e-300, 1e300, 30) + [-m for m in magnitudes(1e-300, 0.99, 20)] + near(-1.0, (1,)),
    ),
    "sin": (mp.sin, mp.cos, lambda x: -mp.sin(x), CIRCULAR),
    "cos": (mp.cos, lambda x: -mp.sin(x), lambda x: -mp.cos(x), CIRCULAR),
    "tan": (
        mp.tan,
        lambda x: 1 / mp.cos(x) ** 2,
        lambda x: 2 * mp.sin(x) / mp.cos(x) ** 3,
        CIRCULAR,
    ),
    "asin": (mp.asin, lambda x: 1 / mp.sqrt(1 - x**2), lambda x: x / mp.sqrt(1 - x**2) ** 3, UNIT),
    "acos": (mp.acos, lambda x: -1 / mp.sqrt(1 - x**2), lambda x: -x / mp.sqrt(1 - x**2) ** 3, UNIT),
    "atan": (mp.atan, lambda x: 1 / (1 + x**2), lambda x: -2 * x / (1 + x**2) ** 2, WIDE),
    "sinh": (mp.sinh, mp.cosh, mp.sinh, grown(710.0)),
    "cosh": (mp.cosh, mp.sinh, mp.cosh, grown(710.0)),
    "tanh": (
        mp.tanh,
        lambda x: 1 / mp.cosh(x) ** 2,
        lambda x: -2 * mp.tanh(x) / mp.cosh(x) ** 2,
        grown(700.0) + both_signs([20.0, 354.0, 360.0, 370.0]),
    ),
    "asinh": (mp.asinh, lambda x: 1 / mp.sqrt(1 + x**2), lambda x: -x / mp.sqrt(1 + x**2) ** 3, WIDE),
    "acosh": (
        mp.acosh,
        lambda x: 1 / mp.sqrt(x**2 - 1),
        lambda x: -x / mp.sqrt(x**2 - 1) ** 3,
        near(1.0, (1,)) + [1 + m for m in magnitudes(1e-12, 1e3, 30)] + magnitudes(10.0, 1e307, 24),
    ),
    "atanh": (mp.atanh, lambda x: 1 / (1 - x**2), lambda x: 2 * x / (1 - x**2) ** 2, UNIT),
}


def pairs(lo, hi, n, signs=True):
    """n pairs whose magnitudes lie anywhere between lo and hi, and n of comparable magnitude."""
    out = []
    for size in magnitudes(lo, hi, n):
        out.append((size, random.choice(magnitudes(lo, hi, n))))
        out.append((size, size * 10 ** random.uniform(-1.5, 1.5)))
    if signs:
        out = [(a * random.choice((1, -1)), b * random.choice((1, -1))) for a, b in out]
    return out


def powers(n):
    """Base and exponent with a power anywhere in the range."""
    out = []
    for _ in range(n):
        a = 10.0 ** random.choice((random.uniform(-300, 300), random.uniform(-2, 2), random.uniform(-0.01, 0.01)))
        out.append((a, random.uniform(-740, 740) / math.log(a)))
    # Where the mixed derivative changes its sign.
    out += [(a, -1 / math.log(a) * (1 + d)) for a in (0.3, 7.5) for d in (1e-3, -1e-6, 1e-10)]
    return out + [(a, b) for a in (0.3, 2.0, 7.5) for b in (0.5, 1.0, 2.0, 3.0, -1.0, 1e-8, 1.0 + 1e-12)]


def log_pairs():
    out = [(10.0 ** random.uniform(-300, 300), 10.0 ** random.uniform(-300, 300)) for _ in range(20)]
    out += [(10.0 ** random.uniform(-2, 2), 10.0 ** random.uniform(-2, 2)) for _ in range(20)]
    # Where the second derivative by the base changes its sign.
    out += [(5.0, math.exp(-2.0) * (1 + d)) for d in (1e-3, -1e-6, 1e-10)]
    # Where a quotient on the way leaves the range and the derivative does not.
    out += [(1.1303166039932614e-154, 7.74112681751395e-160), (1e308, 1e-300), (1e-300, 1e308)]
    out += [(a, 2.0) for a in near(1.0, (1, -1))] + [(5.0, b) for b in near(1.0, (1, -1))]
    return out


# Where the value is subnormal and its derivatives are not.
TINY = [(1.483708963557e-311, 6.50503692516e-313), (-1.20475e-318, 3.370239538e-314), (1.5511e-319, -1.15882451943e-313)]
# Where a sum, the reciprocal or the radius of the arguments leaves the range.
EDGES = [(1e-310, 1e-310), (5e-324, -5e-324), (1e-310, 3e-311), (9.7e307, -1.3e308), (9.7e307, 9.7e307), (-1.7e308, 1e308)]

# name: (function, [∂a, ∂b], [∂aa, ∂ab, ∂bb], points)
BINARY = {
    "atan2": (
        mp.atan2,
        [lambda a, b: b / (a**2 + b**2), lambda a, b: -a / (a**2 + b**2)],
        [
            lambda a, b: -2 * a * b / (a**2 + b**2) ** 2,
            lambda a, b: (a**2 - b**2) / (a**2 + b**2) ** 2,
            lambda a, b: 2 * a * b / (a**2 + b**2) ** 2,
        ],
        pairs(1e-300, 1e300, 25) + pairs(0.1, 10.0, 8) + pairs(1e-320, 1e-300, 4) + pairs(1e300, 1e307, 4) + TINY + EDGES,
    ),
    "hypot": (
        lambda a, b: mp.sqrt(a**2 + b**2),
        [lambda a, b: a / mp.sqrt(a**2 + b**2), lambda a, b: b / mp.sqrt(a**2 + b**2)],
        [
            lambda a, b: b**2 / mp.sqrt(a**2 + b**2) ** 3,
            lambda a, b: -a * b / mp.sqrt(a**2 + b**2) ** 3,
            lambda a, b: a**2 / mp.sqrt(a**2 + b**2) ** 3,
        ],
        pairs(1e-300, 1e300, 25) + pairs(0.1, 10.0, 8) + pairs(1e-320, 1e-300, 4) + pairs(1e300, 1e307, 4) + TINY + EDGES,
    ),
    "powd": (
        lambda a, b: a**b,
        [lambda a, b: b * a ** (b - 1), lambda a, b: a**b * mp.log(a)],
        [
            lambda a, b: b * (b - 1) * a ** (b - 2),
            lambda a, b: a ** (b - 1) * (1 + b * mp.log(a)),
            lambda a, b: a**b * mp.log(a) ** 2,
        ],
        powers(70),
    ),
    "logd": (
        lambda a, b: mp.log(a) / mp.log(b),
        [lambda a, b: 1 / (a * mp.log(b)), lambda a, b: -mp.log(a) / (b * mp.log(b) ** 2)],
        [
            lambda a, b: -1 / (a**2 * mp.log(b)),
            lambda a, b: -1 / (a * b * mp.log(b) ** 2),
            lambda a, b: mp.log(a) * (mp.log(b) + 2) / (b**2 * mp.log(b) ** 3),
        ],
        log_pairs(),
    ),
}

POWF = [0.5, 1.5, 2.0, 2.5, 1.0 / 3.0, -0.5, -1.0, -3.7, 0.01, 1e-9, 1.0 + 1e-10, 30.1, -127.3, 700.25]
POWI = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 17, 100, 1300, -1, -2, -3, -5, -8, -9, -20, -1000]
LOG = [2.0, 10.0, 0.5, 1.0001, 1e-300, 1e300]


# Base and exponent where the power is subnormal and n times it has more digits.
POWI_SUBNORMAL = [(8.003326868966141e45, -5), (4.697482374815126e31, -8), (3.7e-45, 7), (5.3e-52, 6), (1.3e-160, 2)]


def bases(p, n):
    """Bases of which the power p is in range, log-spaced."""
    reach = min(307.0, 322.0 / abs(p))
    return [10.0 ** (reach * (2 * (k + random.random()) / n - 1)) for k in range(n)] + [1.0, 1.0 + 1e-9]


def power_rules(p):
    return (
        lambda x: mpf(x) ** p,
        lambda x: p * mpf(x) ** (p - 1),
        lambda x: p * (p - 1) * mpf(x) ** (p - 2),
    )


def log_rules(base):
    l = mp.log(mpf(base))
    return (lambda x: mp.log(x) / l, lambda x: 1 / (x * l), lambda x: -1 / (mpf(x) ** 2 * l))


def functions():
    """Name, parameter as f64 and f32 have it, first and second derivatives for each, and points."""
    for name, (f, d1, d2, points) in UNARY.items():
        check(name, f, d1, d2, mpf("1.2") if name == "acosh" else mpf("0.7"))
        rule = ([d1], [d2])
        yield name, ("", ""), (rule, rule), [(x,) for x in points]
    for p in POWF:
        f, d1, d2 = power_rules(mpf(p))
        check("powf", f, d1, d2, mpf("1.3"))
        _, e1, e2 = power_rules(mpf(single(p)))
        points = [(x,) for x in bases(p, 10)]
        yield "powf", (bits(p), bits32(single(p))), (([d1], [d2]), ([e1], [e2])), points
    for n in POWI:
        _, d1, d2 = power_rules(n)
        points = [(x * random.choice((1, -1)),) for x in bases(n, 8)]
        yield "powi", (n, n), (([d1], [d2]),) * 2, points
    for x, n in POWI_SUBNORMAL:
        _, d1, d2 = power_rules(n)
        yield "powi", (n, n), (([d1], [d2]),) * 2, [(x,)]
    for base in LOG:
        narrow = single(base if 1e-38 < base < 1e38 else compressed(base))
        (_, d1, d2), (_, e1, e2) = log_rules(base), log_rules(narrow)
        points = [(x,) for x in POSITIVE[::5]]
        yield "log", (bits(base), bits32(narrow)), (([d1], [d2]), ([e1], [e2])), points
    for name, (f, d1, d2, points) in BINARY.items():
        a, b = mpf("1.3"), mpf("0.7")
        check(name, lambda x: f(x, b), lambda x: d1[0](x, b), lambda x: d2[0](x, b), a)
        check(name, lambda x: f(a, x), lambda x: d1[1](a, x), lambda x: d2[2](a, x), b)
        check(name, lambda x: d1[0](a, x), lambda x: d2[1](a, x), lambda x: mp.diff(lambda t: d2[1](a, t), x), b)
        yield name, ("", ""), ((d1, d2),) * 2, points


def line(name, parameter, point, exact, bits):
    arguments = [bits(x) for x in point] + [""] * (2 - len(point))
    return ",".join([name, str(parameter), *arguments, *(" ".join(map(bits, part)) for part in exact)]) + "\n"


here = Path(__file__).parent
with (here / "accuracy.csv").open("w") as wide, (here / "accuracy32.csv").open("w") as narrow:
    for out in (wide, narrow):
        out.write("function,parameter,a,b,first,second\n")
    for name, parameters, rules, points in functions():

        def parts(rule):
            return lambda *point: [[d(*point) for d in order] for order in rule]

        for point in points:
            exact = [map(nearest, part) for part in parts(rules[0])(*map(mpf, point))]
            wide.write(line(name, parameters[0], point, exact, bits))
        with mp.workdps(300):  # what f32 cancels is an eighth of that
            for point, exact in singles(points, parts(rules[1])):
                narrow.write(line(name, parameters[1], point, exact, bits32))
