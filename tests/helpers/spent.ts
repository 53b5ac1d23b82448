/**
 * Processor time of this thread so far, milliseconds: what ratios are measured in, because other work on the machine does not count.
 */
export function spent(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
