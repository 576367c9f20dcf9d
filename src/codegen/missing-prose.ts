import type { SchemaData } from './schema-data';

type Data = Pick<SchemaData, 'decisions' | 'guidance' | 'statuses' | 'translations'>;

/** Reports texts that are missing in the reference pages, or belong to nothing, one sentence each. */
export function missingProse(data: Data): readonly string[] {
  return [...missingOfClients(data), ...missingOfDecisions(data), ...missingTranslations(data)];
}

/** The guidance and the constants of a status code. */
function missingOfClients({ guidance }: Data): readonly string[] {
  const { statuses, languages, retries } = guidance;
  return statuses.flatMap(({ status, retry, constants }) => [
    ...(Object.hasOwn(retries, retry.kind)
      ? []
      : [
          `schemas/guidance.json gives ${status} the retry ${JSON.stringify(retry.kind)}, which it does not explain. Write a sentence for it in "retries", or use one of ${Object.keys(retries).join(', ')}.`,
        ]),
    ...languages
      .filter(({ id }) => !Object.hasOwn(constants, id))
      .map(
        ({ id, source }) =>
          `schemas/guidance.json does not name ${status} in ${source}. Add "${id}" to its "constants": the name, or null if it has none.`,
      ),
    ...Object.keys(constants)
      .filter((id) => !languages.some((one) => one.id === id))
      .map(
        (id) =>
          `schemas/guidance.json names ${status} in ${JSON.stringify(id)}, which "languages" does not have. Add it there, or take the name out.`,
      ),
  ]);
}

function missingOfDecisions({ decisions, statuses }: Data): readonly string[] {
  const all = decisions.flatMap((decision) => [
    ...decision.statuses,
    ...decision.cases.map(({ status }) => status),
  ]);
  const unknown = [...new Set(all)].filter((status) => !statuses.some(({ code }) => code === status));
  return unknown.map(
    (status) =>
      `schemas/decisions.json contains ${status}, which schemas/statuses.json does not have. Add it there, or take it out.`,
  );
}

/** The texts of `schemas/` that are not translated; the words of the pages themselves have a test. */
function missingTranslations({ guidance, decisions, translations }: Data): readonly string[] {
  const texts = [
    ...Object.values(guidance.retries),
    ...guidance.statuses.flatMap(({ meaning, useWhen }) => [meaning, ...useWhen]),
    ...decisions.flatMap(({ question, cases }) => [
      question,
      ...cases.flatMap(({ situation, because }) => [situation, because]),
    ]),
  ];
  return translations.flatMap(({ tag, sentences }) => {
    const [first, ...others] = [...new Set(texts)].filter((text) => !Object.hasOwn(sentences, text));
    if (first === undefined) return [];
    const more = others.length === 0 ? '' : `, and ${others.length} others`;
    return [
      `schemas/guidance.${tag}.json does not translate ${JSON.stringify(first)}${more}. Add each to "sentences", with its translation.`,
    ];
  });
}
