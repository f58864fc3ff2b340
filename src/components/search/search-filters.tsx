/** What the results are narrowed to: one list of choices for each filter. */
import type { Filters } from '../../lib/search/known-pages.ts';

export interface FilterChoice {
  name: keyof Filters;
  label: string;
  /** What stands for no choice. */
  all: string;
  options: { id: string; name: string }[];
}

interface Props {
  choices: FilterChoice[];
  chosen: Filters;
  onChoose: (name: keyof Filters, value: string) => void;
}

export function SearchFilters({ choices, chosen, onChoose }: Props) {
  return (
    <div class="search-filters">
      {choices.map(({ name, label, all, options }) => (
        <div class="search-field" key={name}>
          <label for={`filter-${name}`}>{label}</label>
          <select
            id={`filter-${name}`}
            value={chosen[name]}
            // Otherwise a browser shows a choice of an earlier visit that narrows nothing now.
            autocomplete="off"
            onChange={(event) => onChoose(name, event.currentTarget.value)}
          >
            <option value="">{all}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {option.name}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
