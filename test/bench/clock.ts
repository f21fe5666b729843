/**
 * The processor time that this process has taken so far, all its threads together, in milliseconds. Unlike the time of
 * day it hardly changes with what else the machine has to do.
 */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The time that passes, in milliseconds: for what other processes do. */
export function wallTime(): number {
  return performance.now();
}
