// Jobs that are timed side by side.

/** Seconds of CPU time that this process has taken. */
export const seconds = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** Runs each job so many times, taking turns, and sets its `median` in seconds of CPU time. */
export function measure(jobs, times) {
  for (const job of jobs) job.run()
  for (const job of jobs) job.took = []
  for (let round = 0; round < times; round++) {
    for (const job of jobs) {
      const begin = seconds()
      job.run()
      job.took.push(seconds() - begin)
    }
  }
  for (const job of jobs) job.median = job.took.sort((a, b) => a - b)[job.took.length >> 1]
}

/** Prints what jobs with their `bytes` read in a second. */
export function show(jobs) {
  for (const { name, bytes, median } of jobs)
    console.log(
      name.padEnd(44),
      `${(bytes / 1e6 / median).toFixed(1).padStart(7)} MB/s`,
      `${((median / bytes) * 1e9).toFixed(2).padStart(8)} ns a byte`,
    )
}
