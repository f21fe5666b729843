const MARK = 'Prospetti – ';

/** The name of a chart that this tool makes. */
export type ChartName = `${typeof MARK}${string}`;

/** `Oneri per area` → the name of that chart: charts with other names are the user's. */
export function chartName(title: string): ChartName {
  return `${MARK}${title}`;
}

/** True for the name of a chart that this tool made. */
export function isChartName(name: string): name is ChartName {
  return name.startsWith(MARK);
}
