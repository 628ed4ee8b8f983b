"""Times scipy's linear_sum_assignment on an edition read from standard input: one JSON line of sizes, capacities and
the path of its scores (float64, mentee by mentee, -1 where forbidden). Prints a line once it is ready, then rounds of
milliseconds, pairs and total."""

import json
import sys
import time

import numpy
from scipy.optimize import linear_sum_assignment

job = json.loads(sys.stdin.readline())
scores = numpy.fromfile(job["scores"], dtype=numpy.float64).reshape(job["mentees"], job["mentors"])
columns = numpy.repeat(numpy.arange(job["mentors"]), job["capacities"])
expanded = scores[:, columns]
# One more filled place outweighs any total; a forbidden pair is worth as little as an empty place.
bonus = 1e6 * (min(expanded.shape) + 1)
gain = numpy.where(expanded >= 0, expanded + bonus, 0.0)
print("ready", flush=True)
for _ in range(job["rounds"]):
    sys.stdin.readline()
    start = time.perf_counter()
    rows, chosen = linear_sum_assignment(gain, maximize=True)
    spent = (time.perf_counter() - start) * 1000
    taken = expanded[rows, chosen]
    taken = taken[taken >= 0]
    print(json.dumps({"milliseconds": spent, "matched": int(taken.size), "total": int(taken.sum())}), flush=True)
