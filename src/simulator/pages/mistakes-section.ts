import { phraseOf } from '../../core/statuses';
import type { Framework, FrameworkFault } from '../../core/facts';
import { frameworks } from '../../generated/frameworks';
import type { Html } from './html';
import { markup } from './html';
import { inEnglish, say, tell } from './say';
import { scrollTable } from './scroll-table';
import type { Site } from './site';

/** The default responses of a framework to the mistakes of clients: each wrong one, with the reasons. */
export function mistakesSection(site: Site, { name, mistakes }: Framework): Html | undefined {
  if (mistakes === undefined) return undefined;
  const { asked, faults, left, refusedByServer } = mistakes;
  const notes = refusedByServer.map(
    ({ title, reason }) => markup`<p class="note">${say(site, title)}: ${say(site, reason)}</p>`,
  );
  const table =
    faults.length === 0
      ? ''
      : scrollTable({
          label: tell(site, 'Wrong responses of {name}', { name }),
          kind: 'answers cases',
          head: [say(site, 'Mistake'), say(site, 'Answer'), say(site, 'Why it is wrong')],
          rows: groups(faults).map((group) => rowOf(site, group)),
        });
  return markup`<section id="mistakes">
    <header>
      <h2>${say(site, 'The responses of {name} to the mistakes of clients', { name })}</h2>
      <p>
        ${say(site, '`provoke` makes {asked} mistakes: {faults} get a wrong response without the handler above, and {left} with it.', { asked, faults: faults.length, left })}
      </p>
    </header>
    ${table}${notes}
  </section>`;
}

/** All frameworks side by side. */
export function frameworksSection(site: Site): Html {
  const rows = frameworks.flatMap(({ id, name, mistakes }) =>
    mistakes === undefined
      ? []
      : [
          markup`<tr>
            <td><a href="${site.root}${site.hrefs.framework(id)}"><b>${name}</b></a></td>
            <td>${mistakes.faults.length} / ${mistakes.asked}</td>
            <td>${mistakes.left} / ${mistakes.asked}</td>
          </tr>`,
        ],
  );
  const table = scrollTable({
    label: tell(site, 'Mistakes with a wrong response'),
    head: [
      say(site, 'Framework'),
      say(site, 'without the error handler'),
      say(site, 'with the error handler'),
    ],
    rows,
  });
  return markup`<section>
    <header><h2>${say(site, 'Mistakes with a wrong response')}</h2></header>
    ${table}
  </section>`;
}

/** Mistakes with the same response, which is wrong for the same reasons. */
function groups(faults: readonly FrameworkFault[]): readonly (readonly FrameworkFault[])[] {
  const found = new Map<string, FrameworkFault[]>();
  for (const fault of faults) {
    const key = JSON.stringify([fault.status, fault.contentType, fault.because]);
    found.set(key, [...(found.get(key) ?? []), fault]);
  }
  return [...found.values()];
}

function rowOf(site: Site, group: readonly FrameworkFault[]): Html {
  const [{ status, contentType, because }] = group as [FrameworkFault];
  const references = [...new Set(group.flatMap((one) => one.references))];
  const type = contentType === null ? say(site, 'no content') : markup`<code>${contentType}</code>`;
  return markup`<tr>
    <td>
      ${group.map((one) => markup`<p><b>${say(site, one.title)}</b><br /><code>${one.request}</code> → ${one.withHandler ?? say(site, 'No response')}</p>`)}
    </td>
    <td>${statusText(site, status)}<br />${type}</td>
    <td>${because.map((one) => markup`<p>${say(site, one)}</p>`)}<small>${references.join('; ')}</small></td>
  </tr>`;
}

function statusText(site: Site, status: number | null): Html {
  if (status === null) return say(site, 'No response');
  return markup`${status} ${inEnglish(site, phraseOf(status) ?? '')}`;
}
