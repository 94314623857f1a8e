/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> =
  T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TrustedDocument } from './trusted-document.ts';
export type AgendaItemState = 'AGREED' | 'NOT_AGREED' | 'OPEN' | 'PENDING';

export type AgendaSection = 'BY_LIST' | 'ONE_BY_ONE' | 'UNCHANGED';

export type AreaLevel = 'COMMUNE' | 'DISTRICT' | 'PROVINCE' | 'VILLAGE';

export type HouseholdClass = 'AVERAGE_LIVING' | 'NEAR_POOR' | 'NOT_POOR' | 'POOR';

export type MeetingKind = 'LIVE' | 'PAPER' | 'REHEARSAL';

export type MeetingRole = 'CHAIR' | 'OPERATOR';

export type MeetingState = 'IN_SESSION' | 'PREPARED' | 'SEALED';

export type MotionPurpose = 'CLOSING' | 'ITEM';

export type MotionState = 'CLOSED' | 'OPEN';

export type MovementKind =
  | 'ESCAPED_NEAR_POVERTY'
  | 'ESCAPED_POVERTY'
  | 'NEAR_POOR_TO_POOR'
  | 'NEW_NEAR_POOR'
  | 'NEW_POOR'
  | 'OTHER'
  | 'POOR_TO_NEAR_POOR'
  | 'RELAPSED_NEAR_POOR'
  | 'RELAPSED_POOR'
  | 'UNCHANGED';

export type Role =
  'ADMIN' | 'APPRAISER' | 'COMMUNE_CHAIR' | 'COMMUNE_OFFICER' | 'OBSERVER' | 'PROVINCE_VIEWER';

export type StageKind = 'AGENDA' | 'CLOSING' | 'ENDED' | 'ITEM' | 'LOBBY' | 'RESULTS';

export type ViewerKind = 'ACCOUNT' | 'MEETING' | 'PHONE' | 'PUBLIC';

export type ViewerFieldsFragment = {
  kind: ViewerKind;
  displayName: string;
  meetingCode: string | null;
  meetingId: string | null;
  meetingRole: MeetingRole | null;
  grants: Array<{ role: Role; area: { id: string; name: string; fullName: string; level: AreaLevel } }>;
};

export type ViewerQueryVariables = Exact<{ [key: string]: never }>;

export type ViewerQuery = { viewer: ViewerFieldsFragment };

export type SignOutMutationVariables = Exact<{ [key: string]: never }>;

export type SignOutMutation = {
  signOut:
    | { __typename: 'Conflict'; code: string; message: string; whatToDo: string }
    | { __typename: 'Invalid'; code: string; message: string; whatToDo: string }
    | { __typename: 'NotAllowed'; code: string; message: string; whatToDo: string }
    | { __typename: 'SignedOut'; ok: boolean }
    | { __typename: 'Stale'; code: string; message: string; whatToDo: string }
    | { __typename: 'TooMany'; code: string; message: string; whatToDo: string };
};

export type HallHouseholdFieldsFragment = {
  caseId: string;
  headName: string;
  toName: string | null;
  startClass: HouseholdClass;
  scoredClass: HouseholdClass;
  b1: number;
  b1Line: number;
  deprivedCount: number;
  hasOtherOpinion: boolean;
};

export type MotionResultFieldsFragment = {
  agree: number;
  disagree: number;
  noOpinion: number;
  base: number;
  share: string;
  agreed: boolean;
};

export type HallItemFieldsFragment = {
  id: string;
  position: number;
  section: AgendaSection;
  movement: MovementKind | null;
  state: AgendaItemState;
  householdCount: number;
  household: HallHouseholdFieldsFragment | null;
  result: MotionResultFieldsFragment | null;
};

export type HallMotionFieldsFragment = {
  id: string;
  purpose: MotionPurpose;
  itemId: string | null;
  attempt: number;
  state: MotionState;
  revision: number;
  base: number;
  handBase: number;
  phoneBase: number;
  rule: { text: string };
  result: MotionResultFieldsFragment | null;
};

export type HallFieldsFragment = {
  meetingId: string;
  code: string;
  version: number;
  roundName: string;
  year: number;
  villageName: string;
  communeName: string;
  kind: MeetingKind;
  state: MeetingState;
  phoneConsent: boolean;
  joinBase: string | null;
  place: string | null;
  chairName: string | null;
  confirmedByHands: boolean;
  attendance: { counted: number; notCounted: number; phones: number };
  stage: { kind: StageKind; itemId: string | null; page: number };
  agenda: Array<HallItemFieldsFragment>;
  currentItem: ({ households: Array<HallHouseholdFieldsFragment> } & HallItemFieldsFragment) | null;
  motion: HallMotionFieldsFragment | null;
  closing: MotionResultFieldsFragment | null;
};

export type HallQueryVariables = Exact<{
  code: string;
}>;

export type HallQuery = { hall: HallFieldsFragment | null };

export type HallChangedSubscriptionVariables = Exact<{
  code: string;
}>;

export type HallChangedSubscription = { hallChanged: HallFieldsFragment };

export type HallTurnoutChangedSubscriptionVariables = Exact<{
  code: string;
}>;

export type HallTurnoutChangedSubscription = {
  hallTurnoutChanged: { motionId: string | null; revision: number; phones: number; phoneBase: number };
};

export const HallDocument: TrustedDocument<HallQuery, HallQueryVariables> = {
  id: 'c7b993620d040da59c7a30b583a53a8089b6fdfbeaaa01a8851e8d9ed63934cd',
  name: 'Hall',
};
export const HallChangedDocument: TrustedDocument<HallChangedSubscription, HallChangedSubscriptionVariables> =
  {
    id: 'a11cebf37b116011fce99abb4c90fe3cb1a178ac31cea4ce0196d356d1f3dc06',
    name: 'HallChanged',
  };
export const HallTurnoutChangedDocument: TrustedDocument<
  HallTurnoutChangedSubscription,
  HallTurnoutChangedSubscriptionVariables
> = {
  id: '71f181864587a3dcae691db8472926000f676b351312d6cafc36f905fbb75191',
  name: 'HallTurnoutChanged',
};
export const SignOutDocument: TrustedDocument<SignOutMutation, SignOutMutationVariables> = {
  id: 'dbbc58faf722e6c782eb9bdec93ed91ad20ce245fe0a9330982e7b2d1b11d333',
  name: 'SignOut',
};
export const ViewerDocument: TrustedDocument<ViewerQuery, ViewerQueryVariables> = {
  id: '3ef4f9f384f321b21acb69c8bf620e22fef05fa5a3aa800f9f1f86eddba65f6f',
  name: 'Viewer',
};
