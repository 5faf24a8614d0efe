import { happenings, recordTypes } from '../history/feed-types.ts';
import { docsPage } from './page.ts';

/** Every type of change that the feed and webhooks tell. */
export function changePage(): string {
  const rows = recordTypes().map((record) => {
    const types = happenings.map((what) => `<code>${record}.${what}</code>`);
    return `<tr><td><code>${record}</code></td><td>${types.join('<br>')}</td></tr>`;
  });
  const head = '<tr><th scope="col">All of one kind</th><th scope="col">Types of change</th></tr>';
  return docsPage(
    'Types of change',
    `<p>What <code>types</code> of <code>/v1/changes</code> takes. A record that comes back after its deletion is <code>restored</code>.</p>
<table><thead>${head}</thead><tbody>${rows.join('')}</tbody></table>`,
  );
}
