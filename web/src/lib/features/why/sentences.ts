import type { LegalMark, WhyClassQuery } from '../../graphql/generated.ts';
import { sentenceTexts } from './sentence-texts.ts';

export type Why = NonNullable<WhyClassQuery['whyClass']>;
export type Explanation = NonNullable<Why['explanation']>;
/** One step: what is said, the article, and how sure it is (on officials' screens only). */
export type Step = {
  readonly text: string;
  readonly article: string | null;
  readonly mark: LegalMark | null;
};

type Named = Explanation['deprived'][number];
const nameOf = ({ number, name }: Named): string => `${number}. ${name}`;

/** "hộ nghèo (nghèo về thu nhập)" */
export function className({ class: of, poorKind }: Pick<Explanation, 'class' | 'poorKind'>): string {
  const t = sentenceTexts();
  const plain = t.classes[of];
  return poorKind ? t.withKind(plain, t.poorKinds[poorKind]) : plain;
}

function distanceText({ distance, under }: Explanation['lines'][number]): string {
  const t = sentenceTexts();
  if (distance === 0) return under ? t.atUnder : t.atAbove;
  return distance > 0 ? t.above(distance) : t.below(-distance);
}

function indicatorSteps(of: Explanation): Step[] {
  const t = sentenceTexts();
  if (!of.indicatorsAsked) {
    const low = of.lines.at(-1)?.under ?? false;
    return [{ text: low ? t.notAskedLow : t.notAskedHigh, article: null, mark: null }];
  }
  const names = of.deprived.map(nameOf).join('; ');
  const lacks = t.lacks(of.deprived.length, of.indicatorCount, names);
  const points = t.lackPoints(of.b2, of.pointsEach, of.deprivedFrom, of.deprivedReached);
  return [{ text: `${lacks} ${points}`, article: of.indicatorsArticle, mark: of.indicatorsMark }];
}

/** Answers → points → line → indicators → class, a sentence or two each. */
export function stepsOf(of: Explanation, commune: string): readonly Step[] {
  const t = sentenceTexts();
  const kind = t.kinds[of.areaKind];
  return [
    { text: t.area(commune, kind), article: of.areaKindArticle, mark: of.areaKindMark },
    { text: t.points(of.b1), article: null, mark: null },
    ...of.lines.map((line) => ({
      text: `${t.line(t.lineNames[line.name], kind, line.points, line.income)} ${distanceText(line)}`,
      article: line.article,
      mark: line.mark,
    })),
    ...indicatorSteps(of),
    { text: t.conclusion(className(of)), article: null, mark: null },
  ];
}

/** Indicators that lead to the same class by the same turn are one sentence. */
function indicatorChanges(of: Explanation, deprived: boolean): string[] {
  const t = sentenceTexts();
  const changes = of.changes.filter(
    (change) => change.answer === 'INDICATOR' && change.deprived === deprived,
  );
  const classes = [...new Set(changes.map((change) => change.class))];
  return classes.map((then) => {
    const named = changes.flatMap((change) =>
      change.class === then && change.indicator ? [change.indicator] : [],
    );
    return t[deprived ? 'lacking' : 'without'](
      named.map(nameOf).join('; '),
      named.length > 1,
      t.classes[then],
    );
  });
}

/** Which single answer would change the class. */
export function otherwiseOf(of: Explanation): readonly string[] {
  const t = sentenceTexts();
  const points = of.changes.flatMap(({ answer, b1, by, class: then }) =>
    answer === 'B1' && b1 !== null && by !== null
      ? [by < 0 ? t.fewer(b1, -by, t.classes[then]) : t.more(b1, by, t.classes[then])]
      : [],
  );
  const areas = of.changes.flatMap(({ areaKind, class: then }) =>
    areaKind ? [t.otherArea(t.kinds[areaKind], t.classes[then])] : [],
  );
  const all = [...points, ...indicatorChanges(of, false), ...indicatorChanges(of, true), ...areas];
  return all.length > 0 ? all : [t.nothing];
}
