"""Times of Gambit, OpenSpiel, LiteEFG, HiGHS and sgamesolver on the same games as standoff.benchmark.GameSolvers.

Usage: python games.py FOLDER-OF-SAMPLE-GAMES [SECONDS-A-CELL [FOLDER-OF-TASKS [PEER]]]. Each cell runs in a process of
its own, is given the seconds, and is reported in CPU seconds of that process; a time-out is a lower bound. The tasks are
what standoff.benchmark.SameTask writes: linear programs for HiGHS, Markov games for sgamesolver. The peers are never
shipped: pip install pygambit open_spiel LiteEFG highspy, in a folder to be thrown away, and in another one sgamesolver (without
build isolation, and with numpy<2 before and after); where one is missing, its cells say so.
"""
import multiprocessing
import os
import sys
import time
import warnings

FOLDER = sys.argv[1]
SECONDS = float(sys.argv[2]) if len(sys.argv) > 2 else 30
TASKS = sys.argv[3] if len(sys.argv) > 3 else ""
PEER = sys.argv[4] if len(sys.argv) > 4 else ""


def read(path):
    import pygambit
    full = os.path.join(FOLDER, path)
    return pygambit.read_nfg(full) if path.endswith(".nfg") else pygambit.read_efg(full)


def solved(result):
    # version 16 answers with a list, version 17 with one equilibrium
    found = result.equilibria if hasattr(result, "equilibria") else [result.equilibrium]
    worst = max((float(e.max_regret()) for e in found if e is not None), default=float("nan"))
    return f"{len(found)} equilibria, regret {worst:.1e}"


def logit(path):
    import pygambit
    return solved(pygambit.nash.logit_solve(read(path)))


def lemke(path, rational):
    import pygambit
    return solved(pygambit.nash.lcp_solve(read(path), rational=rational))


def program(path):
    import pygambit
    return solved(pygambit.nash.lp_solve(read(path), rational=False))


def pure(path):
    import pygambit
    return solved(pygambit.nash.enumpure_solve(read(path)))


def cfr_plus(name, iterations):
    import pyspiel
    game = pyspiel.load_game(name)
    solver = pyspiel.CFRPlusSolver(game)
    begun = time.process_time()
    for _ in range(iterations):
        solver.evaluate_and_update_policy()
    return f"{iterations / (time.process_time() - begun):.1f} iterations/s"


def highs(name, solver):
    import highspy
    h = highspy.Highs()
    h.silent()
    h.setOptionValue("threads", 1)
    h.setOptionValue("solver", solver)
    h.readModel(os.path.join(TASKS, name))
    begun = time.process_time()
    h.run()
    seconds = time.process_time() - begun
    return f"value {h.getInfo().objective_function_value:.10f}, {seconds:.3g} s without reading"


def lite_cfr_plus(name, iterations):
    import LiteEFG
    import LiteEFG.baselines.CFRplus as baseline
    import pyspiel
    game = pyspiel.load_game(name)
    environment = LiteEFG.OpenSpielEnv(game, traverse_type="Enumerate", regenerate=True)
    algorithm = baseline.graph()
    environment.set_graph(algorithm)
    begun = time.process_time()
    for _ in range(iterations):
        algorithm.update_graph(environment)
        environment.update_strategy(algorithm.current_strategy())
    return f"{iterations / (time.process_time() - begun):.1f} iterations/s"


def markov(name):
    import numpy
    # the peer asks numpy for names that it has dropped since
    for old, new in (("product", "prod"), ("Inf", "inf"), ("NaN", "nan")):
        if not hasattr(numpy, old):
            setattr(numpy, old, getattr(numpy, new))
    import sgamesolver
    with open(os.path.join(TASKS, name)) as file:
        positions, players, actions, discount = file.readline().split()
        rows = numpy.loadtxt(file)
    positions, players, actions = int(positions), int(players), int(actions)
    shape = (positions,) + (actions,) * players
    payoffs, transitions = [], []
    for s in range(positions):
        # the first player's action varies fastest
        block = rows[s * actions ** players:(s + 1) * actions ** players]
        order = tuple(range(players - 1, -1, -1))
        pay = block[:, :players].reshape((actions,) * players + (players,)).transpose(order + (players,))
        to = block[:, players:].reshape((actions,) * players + (positions,)).transpose(order + (players,))
        payoffs.append(numpy.moveaxis(pay, -1, 0))
        transitions.append(to)
    game = sgamesolver.SGame(payoffs, transitions, [float(discount)] * players)
    homotopy = sgamesolver.homotopy.QRE(game)
    homotopy.solver_setup()
    homotopy.solver.verbose = 0
    begun = time.process_time()
    answer = homotopy.solve()
    return f"{answer}, {time.process_time() - begun:.3g} s without reading"[:90]


CELLS = [
    ("GT1", "Gambit logit, crisis 32 sets", logit, ("scaling/crisis2_T4_K8_b2.efg",)),
    ("GT2", "Gambit logit, crisis 64 sets", logit, ("scaling/crisis2_T4_K16_b2.efg",)),
    ("GT5", "Gambit logit, signalling 8x8x8", logit, ("scaling/signal_8_8_8.efg",)),
    ("GT5", "Gambit logit, Kuhn 6 cards", logit, ("scaling/kuhn_6.efg",)),
    ("GT5", "Gambit logit, Kuhn 3 players", logit, ("cards/os_kuhn3p.efg",)),
    ("GT6", "Gambit logit, 12 players x 2", logit, ("scaling/rand_2x2x2x2x2x2x2x2x2x2x2x2.nfg",)),
    ("GT7", "Gambit lcp, crisis 128 sets", lemke, ("scaling/crisis2_T8_K16_b2.efg", False)),
    ("GT7", "Gambit lcp, crisis 200 sets", lemke, ("scaling/crisis2_T10_K20_b2.efg", False)),
    ("GT7", "Gambit lcp, signalling 10x10x10", lemke, ("scaling/signal_10_10_10.efg", False)),
    ("GT8", "Gambit lcp exact, crisis 128 sets", lemke, ("scaling/crisis2_T8_K16_b2.efg", True)),
    ("GT8", "Gambit lcp exact, Kuhn 13 cards", lemke, ("scaling/kuhn_13.efg", True)),
    ("GT9", "Gambit lp, Leduc", program, ("cards/os_leduc.efg",)),
    ("GT9", "HiGHS simplex, Leduc", highs, ("os_leduc.mps", "simplex")),
    ("GT9", "HiGHS interior point, Leduc", highs, ("os_leduc.mps", "ipm")),
    ("GT9", "HiGHS simplex, liar's dice, 5 sides", highs, ("os_liars5.mps", "simplex")),
    ("GT9", "HiGHS interior point, liar's dice, 5 sides", highs, ("os_liars5.mps", "ipm")),
    ("GT9", "HiGHS simplex, liar's dice, 6 sides", highs, ("os_liars6.mps", "simplex")),
    ("GT9", "HiGHS interior point, liar's dice, 6 sides", highs, ("os_liars6.mps", "ipm")),
    ("GT10", "LiteEFG CFR+, Kuhn", lite_cfr_plus, ("kuhn_poker", 20000)),
    ("GT10", "LiteEFG CFR+, Leduc", lite_cfr_plus, ("leduc_poker", 200)),
    ("GT10", "LiteEFG CFR+, liar's dice", lite_cfr_plus, ("liars_dice", 20)),
    ("GT10", "OpenSpiel CFR+, Kuhn", cfr_plus, ("kuhn_poker", 20000)),
    ("GT10", "OpenSpiel CFR+, Leduc", cfr_plus, ("leduc_poker", 200)),
    ("GT10", "OpenSpiel CFR+, liar's dice", cfr_plus, ("liars_dice", 20)),
    ("GT13", "sgamesolver, 16x2x4", markov, ("markov_16x2x4.txt",)),
    ("GT13", "sgamesolver, 32x2x4", markov, ("markov_32x2x4.txt",)),
    ("GT13", "sgamesolver, 64x2x4", markov, ("markov_64x2x4.txt",)),
    ("GT13", "sgamesolver, 128x2x4", markov, ("markov_128x2x4.txt",)),
    ("GT17", "Gambit enumpure, ttt", pure, ("gambit/contrib/games/ttt.efg",)),
    ("GT17", "Gambit enumpure, cs", pure, ("gambit/contrib/games/cs.efg",)),
]


def run(cell, answer):
    warnings.simplefilter("ignore")
    begun = time.process_time()
    try:
        said = cell[2](*cell[3])
    except Exception as e:  # a refusal is a result
        said = f"failed: {e}"[:90]
    answer.put((time.process_time() - begun, said))


if __name__ == "__main__":
    print("| target | task | CPU s | how it ended |\n|---|---|---|---|")
    for cell in CELLS:
        if PEER not in cell[1]:
            continue
        answer = multiprocessing.Queue()
        process = multiprocessing.Process(target=run, args=(cell, answer))
        process.start()
        try:
            seconds, said = answer.get(timeout=SECONDS)
            print(f"| {cell[0]} | {cell[1]} | {seconds:.3g} | {said} |", flush=True)
        except Exception:
            print(f"| {cell[0]} | {cell[1]} | > {SECONDS:.0f} (wall) | stopped |", flush=True)
        process.kill()
        process.join()
