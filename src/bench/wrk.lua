-- One line for src/bench/read: requests per second, errors, bytes per answer, mean latency in ms
function done(summary, latency)
  local errors = summary.errors
  io.write(string.format("measured %.1f %d %d %.3f\n",
    summary.requests / summary.duration * 1e6,
    errors.connect + errors.read + errors.write + errors.status + errors.timeout,
    summary.bytes / math.max(summary.requests, 1),
    latency.mean / 1000))
end
