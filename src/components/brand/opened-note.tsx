/** What came of a file or folder that was opened: what did not come along, or what is to be mended in it. */
import type { OpenedBrand } from '../../export/brand-acts.ts';
import type { Problem } from '../../lib/yaml/read-yaml.ts';
import type { StudioProps } from './studio-props.ts';
import { labelOf } from './studio-words.ts';

interface OpenedProps extends Pick<StudioProps, 't'> {
  name: string;
  opened: OpenedBrand;
}

export function OpenedNote({ name, opened, t }: OpenedProps) {
  const missing = opened.pictures.filter(({ picture }) => !picture);
  return (
    <>
      <p>{t('studio.opened', { name })}</p>
      {opened.take && <p>{t('studio.openedRepository')}</p>}
      {missing.length > 0 && (
        <>
          <p>{t('studio.openedWithout')}</p>
          <ul>
            {missing.map(({ part }) => (
              <li key={part}>{labelOf(t, `logo.${part}`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

interface UnopenedProps {
  name: string;
  /** None where there is no brand at all. */
  problems: readonly Problem[];
  studio: StudioProps;
}

export function UnopenedNote({ name, problems, studio: { t, buildMarks } }: UnopenedProps) {
  return (
    <div role="alert" class="trouble">
      <p>{t(problems.length > 0 ? 'studio.notOpened' : 'studio.notRead', { name })}</p>
      <ul>
        {problems.map(({ line, message }) => (
          <li key={`${line} ${message}`}>
            {t('studio.line', { line })} <span {...buildMarks}>{message}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
