"""The reduced race of ReducedRace.java in NumPy, float32, a batch of worlds at a time: world-steps per CPU second."""
import sys
import time

import numpy as np

T, G0, G1, SIG, NOISE, K, THR, P, SETB, Q = 120, .020, .018, .15, .25, 4., 1.2, .05, .6, .1


def run(n, batch, rng):
    f = np.float32
    war = strikes = steps = ahead = 0
    for first in range(0, n, batch):
        b = min(batch, n - first)
        c = np.zeros((2, b), f)
        alive = np.ones(b, bool)
        for _ in range(T):
            z = rng.standard_normal((4, b), dtype=f)
            u = rng.random((4, b), dtype=f)
            steps += int(alive.sum())
            c[0] += f(G0) * np.exp(f(SIG) * z[0]) * alive
            c[1] += f(G1) * np.exp(f(SIG) * z[1]) * alive
            hit0 = (u[0] * (1 + np.exp(f(-K) * (c[1] + f(NOISE) * z[2] - f(THR)))) < f(P)) & alive
            hit1 = (u[1] * (1 + np.exp(f(-K) * (c[0] + f(NOISE) * z[3] - f(THR)))) < f(P)) & alive
            strikes += int(hit0.sum()) + int(hit1.sum())
            c[1] = np.where(hit0, np.maximum(0, c[1] - f(SETB)), c[1])
            c[0] = np.where(hit1, np.maximum(0, c[0] - f(SETB)), c[0])
            w = (hit0 & (u[2] < f(Q))) | (hit1 & (u[3] < f(Q)))
            war += int(w.sum())
            alive &= ~w
            if not alive.any():
                break
        ahead += int(((c[0] >= c[1]) & alive).sum())
    return war / n, ahead / n, strikes / n, steps


if __name__ == "__main__":
    n, reps = int(sys.argv[1]), int(sys.argv[2])
    rng = np.random.Generator(np.random.SFC64(1))
    rates = []
    for _ in range(reps):
        begun = time.process_time()
        war, ahead, strikes, steps = run(n, 100_000, rng)
        rates.append(steps / (time.process_time() - begun) / 1e6)
    rates.sort()
    print(f"NumPy float32: median {rates[len(rates) // 2]:.2f} max {rates[-1]:.2f} Msteps/s | war {war:.4f} A {ahead:.4f} strikes {strikes:.4f}")
