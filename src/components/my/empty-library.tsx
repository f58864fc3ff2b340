/** Nothing is here: said honestly, since it may have been here once, and with a way on. */
import type { Translate } from '../../lib/i18n/messages.ts';

interface Props {
  tools: { href: string; name: string; note: string }[];
  t: Translate;
}

export function EmptyLibrary({ tools, t }: Props) {
  return (
    <section aria-labelledby="empty">
      <h2 id="empty">{t('my.empty')}</h2>
      <p class="why">{t('my.emptyNote')}</p>
      <ul class="rows">
        {tools.map(({ href, name, note }) => (
          <li key={href}>
            <h3>
              <a href={href}>{name}</a>
            </h3>
            <p>{note}</p>
          </li>
        ))}
      </ul>
      <p class="hint">{t('my.emptyLost')}</p>
    </section>
  );
}
