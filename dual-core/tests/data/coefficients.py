"""Prints the constants of src/special/: near-minimax polynomials (Chebyshev) and Bernoulli numbers. Needs mpmath."""

from mpmath import mp, mpf

mp.dps = 60


def literal(x):
    """The shortest decimal of the nearest f64, its digits in groups of three."""
    digits, _, exponent = repr(float(x)).partition("e")
    whole, _, fraction = digits.partition(".")
    groups = "_".join(fraction[k : k + 3] for k in range(0, len(fraction), 3))
    return f"{whole}.{groups}" + (f"e{int(exponent)}" if exponent else "")


def show(name, values):
    print(name)
    for v in values:
        print(f"    {literal(v)},")


def parts(name, x, n):
    """x as the sum of n floats."""
    out = []
    for _ in range(n):
        out.append(float(x))
        x -= mpf(out[-1])
    print(name, " + ".join(map(literal, out)))


root = mp.findroot(mp.digamma, mpf("1.4616"))
parts("ROOT", root, 2)
parts("ROOT - 1", root - 1, 1)
# ψ(root + t)/t, from which the error bounds below are relative ones.
slope, error = mp.chebyfit(lambda t: mp.digamma(root + t) / t, [1 - root, 2 - root], 24, error=True)
show(f"SLOPE, highest power first; error {mp.nstr(error, 2)}", slope)

recip_gamma, error = mp.chebyfit(lambda t: 1 / mp.gamma(t + mpf(3) / 2), [-0.5, 0.5], 17, error=True)
show(f"RECIPROCAL_GAMMA, highest power first; error {mp.nstr(error, 2)}", recip_gamma[:-1])
parts("its constant term", recip_gamma[-1], 2)

show("BERNOULLI, B2k/(2k)!", [mp.bernoulli(2 * k) / mp.factorial(2 * k) for k in range(1, 13)])
parts("1/sqrt 2", 1 / mp.sqrt(2), 2)
parts("2/sqrt pi", 2 / mp.sqrt(mp.pi), 1)
parts("1/sqrt 2 pi", 1 / mp.sqrt(2 * mp.pi), 1)
