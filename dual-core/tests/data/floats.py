"""What the scripts share: floats as bits, points to look at, and a check of derivative formulas."""

import math
import random
import struct

from mpmath import mp, mpf

INF = math.inf


def bits(x):
    return format(struct.unpack("<Q", struct.pack("<d", x))[0], "016x")


def nearest(x):
    """The nearest f64, also where it is subnormal."""
    if x == 0:
        return 0.0
    sign, man, exp, _ = mpf(x)._mpf_
    man = int(man)
    try:
        value = man / (1 << -exp) if exp < 0 else float(man << exp)
    except OverflowError:
        value = INF
    return -value if sign else value


def magnitudes(lo, hi, n):
    """n random floats between lo and hi, log-spaced."""
    a, b = math.log10(lo), math.log10(hi)
    return [10.0 ** (a + (b - a) * (k + random.random()) / n) for k in range(n)]


def both_signs(points):
    return [s for p in points for s in (p, -p)]


def near(x, inside):
    """Floats at growing distance from x, on the sides named."""
    out = []
    for s in inside:
        out += [x + s * d for d in (1e-15, 1e-13, 1e-10, 1e-7, 1e-4, 1e-2)]
        out.append(math.nextafter(x, s * INF))
    return out


def check(name, f, d1, d2, x):
    """The formulas against numeric differentiation at a benign point."""
    with mp.workdps(60):
        step = mpf(10) ** -15
        lo, mid, hi = f(x - step), f(x), f(x + step)
        assert abs((hi - lo) / (2 * step) - d1(x)) < 1e-24 * (1 + abs(d1(x))), name
        assert abs((hi - 2 * mid + lo) / step**2 - d2(x)) < 1e-24 * (1 + abs(d2(x))), name
