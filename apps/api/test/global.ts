import type { TestProject } from 'vitest/node';
import { type Cluster, startTestCluster } from './cluster.ts';

declare module 'vitest' {
  interface ProvidedContext {
    cluster: Cluster;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, template, stop } = await startTestCluster();
  project.provide('cluster', { url, template });
  return stop;
}
