"""What the scripts share: floats as bits, points to look at, and a check of derivative formulas."""

import math
import random
import struct

from mpmath import mp, mpf

INF = math.inf


def bits(x):
    return format(struct.unpack("<Q", struct.pack("<d", x))[0], "016x")


def bits32(x):
    return format(struct.unpack("<I", struct.pack("<f", x))[0], "08x")


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


def nearest32(x):
    """The nearest f32, also where it is subnormal, as a float."""
    x = mpf(x)
    if x == 0:
        return 0.0
    exponent = max(int(mp.floor(mp.log(abs(x), 2))), -126) - 23
    value = float(mp.ldexp(mp.nint(mp.ldexp(x, -exponent)), exponent))
    return value if abs(value) < 2.0**128 else math.copysign(INF, value)


def single(x):
    """An f32 for the point x. Not an integer unless x is one: those are ends, zeros and poles."""
    y = nearest32(x)
    if math.isinf(y) or y != math.floor(y) or y == x:
        return y
    step = 2.0**-149 if y == 0 else math.ldexp(1.0, math.frexp(abs(y))[1] - 24)
    # Towards zero from a power of two, floats lie twice as dense.
    if abs(x) < abs(y) and math.frexp(abs(y))[0] == 0.5:
        step /= 2
    return y + math.copysign(step, x - y)


def compressed(x):
    """The eighth root of a magnitude: f32 has an eighth of the exponents of f64."""
    return math.copysign(abs(x) ** 0.125, x)


def singles(points, parts):
    """For each point, a tuple of arguments, one in f32 with the parts there: itself; where all parts are 0 or infinite,
    since it is beyond the range, preferably what f32 has in its place."""
    seen = set()
    for point in points:
        tried = []
        for shrunk in (point, tuple(map(compressed, point)), tuple(x / 8 for x in point)):
            at = tuple(map(single, shrunk))
            if not all(map(math.isfinite, at)):
                continue
            try:
                exact = [[nearest32(p) for p in part] for part in parts(*map(mpf, at))]
            except (ZeroDivisionError, ValueError, TypeError):  # not inside the domain
                continue
            tried.append((at, exact))
            if any(p != 0 and math.isfinite(p) for part in exact for p in part):
                break
        # The last says most; if it says nothing either, the point itself is as good.
        for at, exact in tried[:1] + tried[-1:]:
            if at not in seen:
                seen.add(at)
                yield at, exact


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
