import { duplicateCodes } from './C001DuplicateCodes';
import { unknownCodes } from './C002UnknownCodes';
import { codesAlmostEqual } from './C003CodesAlmostEqual';
import { projectOfOtherObjective } from './C006ProjectOfOtherObjective';
import { projectInTwoShares } from './C007ProjectInTwoShares';
import { projectsOfTitle } from './C008ProjectsOfTitle';
import { piraCodeOfOtherProgramme } from './C009PiraCodeOfOtherProgramme';
import { missingAmount } from './D001MissingAmount';
import { missingText } from './D002MissingText';
import { missingPiraCode } from './D003MissingPiraCode';
import { objectiveWithoutResources } from './D004ObjectiveWithoutResources';
import { objectiveWithoutTargets } from './D005ObjectiveWithoutTargets';
import { indicatorDefinition } from './D006IndicatorDefinition';
import { unexplainedVariance } from './D007UnexplainedVariance';
import { shareDefinition } from './D008ShareDefinition';
import { shareWithoutIndicators } from './D009ShareWithoutIndicators';
import { blankAmountOfShare } from './D010BlankAmountOfShare';
import { budgetExceeded } from './P001BudgetExceeded';
import { revenueWithoutSpending } from './P002RevenueWithoutSpending';
import { budgetUnused } from './P003BudgetUnused';
import { fullResultNothingSpent } from './P004FullResultNothingSpent';
import { deletedWithAmounts } from './P005DeletedWithAmounts';
import { repeatedDescription } from './P006RepeatedDescription';
import { differentSpans } from './P007DifferentSpans';
import { negativeAmount } from './P008NegativeAmount';
import { missionNames } from './P009MissionNames';
import { lastValueOfYearBefore } from './P010LastValueOfYearBefore';
import { unitOfResult } from './P011UnitOfResult';
import { passedDeadline } from './P012PassedDeadline';
import { repeatedAccount } from './P013RepeatedAccount';
import { onlyFinancialIndicators } from './P014OnlyFinancialIndicators';
import { headerOfOtherYear } from './P015HeaderOfOtherYear';
import { copiedDescription } from './P016CopiedDescription';
import { repeatedPeriod } from './P017RepeatedPeriod';
import { causeToReview } from './P018CauseToReview';
import { partsAgainstWhole } from './Q001PartsAgainstWhole';
import { cashAgainstSpending } from './Q002CashAgainstSpending';
import { declaredIndicators } from './Q003DeclaredIndicators';
import { targetsAgainstIndicators } from './Q004TargetsAgainstIndicators';
import { targetYear } from './Q005TargetYear';
import { targetResult } from './Q006TargetResult';
import { percentShares } from './Q007PercentShares';
import { resourcesWithoutShare } from './Q008ResourcesWithoutShare';
import { annualPaymentIndex } from './Q009AnnualPaymentIndex';
import { statedTotal } from './Q011StatedTotal';
import { sameIndicatorResults } from './Q012SameIndicatorResults';
import { resultAgainstExpected } from './Q013ResultAgainstExpected';
import { statedChange } from './Q014StatedChange';
import type { Check } from './check';

/** Every check over the model, in the order of their codes: references, reconciliation, plausibility, completeness. */
export const CHECKS: readonly Check[] = [
  duplicateCodes,
  unknownCodes,
  codesAlmostEqual,
  projectOfOtherObjective,
  projectInTwoShares,
  projectsOfTitle,
  piraCodeOfOtherProgramme,
  partsAgainstWhole,
  cashAgainstSpending,
  declaredIndicators,
  targetsAgainstIndicators,
  targetYear,
  targetResult,
  percentShares,
  resourcesWithoutShare,
  annualPaymentIndex,
  statedTotal,
  sameIndicatorResults,
  resultAgainstExpected,
  statedChange,
  budgetExceeded,
  revenueWithoutSpending,
  budgetUnused,
  fullResultNothingSpent,
  deletedWithAmounts,
  repeatedDescription,
  differentSpans,
  negativeAmount,
  missionNames,
  lastValueOfYearBefore,
  unitOfResult,
  passedDeadline,
  repeatedAccount,
  onlyFinancialIndicators,
  headerOfOtherYear,
  copiedDescription,
  repeatedPeriod,
  causeToReview,
  missingAmount,
  missingText,
  missingPiraCode,
  objectiveWithoutResources,
  objectiveWithoutTargets,
  indicatorDefinition,
  unexplainedVariance,
  shareDefinition,
  shareWithoutIndicators,
  blankAmountOfShare,
];
