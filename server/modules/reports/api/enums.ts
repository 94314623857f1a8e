import { registerEnumType } from 'type-graphql';
import { enumOf } from '../../areas/api/index.ts';
import { COLUMN_KINDS, LINES, PICTURES, SHAPES, SOURCES, STAGES, TABLES, TONES } from '../app/kinds.ts';

export const ReportFormEnum = enumOf(TABLES);
registerEnumType(ReportFormEnum, {
  name: 'ReportForm',
  description:
    'Forms of the report (practice): results, movement of the poor and near-poor, deprivations, groups, ethnicity, causes, ' +
    'children; KINDS: both kinds of poor of 2016–2020; BESIDE: other packs computed beside; COMPARISON with the last round; ' +
    'LIST_…: lists with names, for officials of the commune.',
});
export const ReportSourceEnum = enumOf(SOURCES);
registerEnumType(ReportSourceEnum, {
  name: 'ReportSource',
  description: 'LIVE: as it is now; else as it was fixed.',
});
export const ReportStageEnum = enumOf(STAGES);
registerEnumType(ReportStageEnum, {
  name: 'ReportStage',
  description: 'Sơ bộ, chính thức: each is fixed once and never changed.',
});
export const ReportLineEnum = enumOf(LINES);
registerEnumType(ReportLineEnum, {
  name: 'ReportLine',
  description: 'Forms with two lines: households, then persons.',
});
export const ReportColumnKindEnum = enumOf(COLUMN_KINDS);
registerEnumType(ReportColumnKindEnum, { name: 'ReportColumnKind', description: 'What stands in a column.' });
export const ReportPictureKindEnum = enumOf(PICTURES);
registerEnumType(ReportPictureKindEnum, { name: 'ReportPictureKind', description: 'Which picture.' });
export const DrawnShapeKindEnum = enumOf(SHAPES);
registerEnumType(DrawnShapeKindEnum, {
  name: 'DrawnShapeKind',
  description: 'LINE runs from (x, y) over (width, height).',
});
export const DrawnToneEnum = enumOf(TONES);
registerEnumType(DrawnToneEnum, {
  name: 'DrawnTone',
  description: 'How a shape is filled; told apart by pattern, not by colour alone.',
});
