//! All the rules. Each is one file; this is the one list of them.

use crate::rule::Rule;

macro_rules! rules {
    ($($group:ident: $($(#[$when:meta])* $rule:ident),+;)+) => {
        $(mod $group { $($(#[$when])* pub(super) mod $rule;)+ })+

        /// Every rule, by group.
        pub static RULES: &[&Rule] = &[$($($(#[$when])* &$group::$rule::RULE),+),+];

        /// The names of all rules, also of those that this build leaves out, as their files have them.
        const FILES: &[&str] = &[$($(stringify!($rule)),+),+];
    };
}

rules! {
    anchoring: anchoring_reason_copies_goal, anchoring_without_reason,
        #[cfg(feature = "programme")] main_goal_not_in_force;
    backing:
        affected_not_involved,
        #[cfg(feature = "programme")] audience_without_communication,
        #[cfg(feature = "programme")] backing_after_approval,
        #[cfg(feature = "programme")] backing_not_broad,
        #[cfg(feature = "programme")] backing_not_renewed,
        #[cfg(feature = "programme")] programme_without_decision,
        #[cfg(feature = "programme")] project_without_backing;
    benefit:
        #[cfg(feature = "programme")] baseline_measured_after_start,
        #[cfg(feature = "programme")] benefit_counted_twice,
        #[cfg(feature = "programme")] benefit_incomplete,
        #[cfg(feature = "programme")] benefit_not_measured_after_project,
        #[cfg(feature = "programme")] benefit_owner_in_project,
        #[cfg(feature = "programme")] benefit_without_effect_goal,
        #[cfg(feature = "programme")] continuation_decided_after_project,
        #[cfg(feature = "programme")] continuation_incomplete,
        #[cfg(feature = "programme")] continuation_not_agreed,
        #[cfg(feature = "programme")] continuation_without_decision_date,
        #[cfg(feature = "programme")] results_not_made_visible,
        #[cfg(feature = "programme")] results_without_continuation;
    criteria:
        #[cfg(feature = "programme")] criteria_set_not_in_force,
        #[cfg(feature = "programme")] criterion_always_met,
        #[cfg(feature = "programme")] criterion_field_unknown,
        #[cfg(feature = "programme")] criterion_id_not_unique,
        #[cfg(feature = "programme")] criterion_never_met,
        #[cfg(feature = "programme")] criterion_not_met,
        #[cfg(feature = "programme")] criterion_part_dead,
        #[cfg(feature = "programme")] criterion_part_incomplete,
        #[cfg(feature = "programme")] criterion_part_unresolved,
        #[cfg(feature = "programme")] criterion_parts_in_a_circle,
        #[cfg(feature = "programme")] criterion_test_does_not_fit,
        #[cfg(feature = "programme")] criterion_text_with_unknown_placeholder,
        #[cfg(feature = "programme")] criterion_undetermined,
        #[cfg(feature = "programme")] criterion_value_unknown,
        #[cfg(feature = "programme")] criterion_wording_incomplete;
    document:
        #[cfg(feature = "programme")] final_without_approval;
    dossier:
        #[cfg(feature = "programme")] agreement_before_qualification,
        #[cfg(feature = "programme")] dossier_empty,
        #[cfg(feature = "programme")] risk_measure_without_milestone,
        #[cfg(feature = "programme")] too_many_projects;
    gathering:
        #[cfg(feature = "network")] follow_up_incomplete,
        #[cfg(feature = "network")] gathering_held_in_future,
        #[cfg(feature = "network")] gathering_lacks_theory_or_practice,
        #[cfg(feature = "network")] gathering_on_public_holiday,
        #[cfg(feature = "network")] gathering_state_behind,
        #[cfg(feature = "network")] gathering_without_evaluation,
        #[cfg(feature = "network")] gathering_without_host,
        #[cfg(feature = "network")] gathering_without_place,
        #[cfg(feature = "network")] gathering_without_presentations,
        #[cfg(feature = "network")] gathering_without_reflections,
        #[cfg(feature = "network")] gathering_without_registration_deadline,
        #[cfg(feature = "network")] gathering_without_time,
        #[cfg(feature = "network")] innovation_gathering_size,
        #[cfg(feature = "network")] programme_item_outside_gathering,
        #[cfg(feature = "network")] programme_items_overlap,
        #[cfg(feature = "network")] reflection_without_action,
        #[cfg(feature = "network")] registration_after_start,
        #[cfg(feature = "network")] registration_closed;
    experience:
        #[cfg(feature = "network")] experience_record_incomplete,
        #[cfg(feature = "network")] experience_record_not_reviewed;
    goal:
        #[cfg(feature = "goals")]
        goal_baseline_without_target,
        #[cfg(feature = "goals")]
        goal_change_without_baseline,
        #[cfg(feature = "goals")]
        goal_compares_without_reference,
        #[cfg(feature = "goals")]
        goal_deadline_in_text,
        goal_deadline_inherited,
        #[cfg(feature = "goals")]
        goal_deadline_outside_period,
        #[cfg(feature = "goals")]
        goal_deadline_passed,
        #[cfg(feature = "goals")]
        goal_deadline_unresolved,
        #[cfg(feature = "goals")]
        goal_deadline_vague,
        #[cfg(feature = "goals")]
        goal_figure_in_text,
        #[cfg(feature = "goals")]
        goal_holds_several_goals,
        #[cfg(feature = "goals")]
        goal_is_activity,
        #[cfg(feature = "goals")]
        goal_not_accepted,
        #[cfg(feature = "goals")]
        goal_not_simple,
        #[cfg(feature = "goals")]
        goal_not_worded_as_state,
        #[cfg(feature = "goals")]
        goal_number_names_group,
        #[cfg(feature = "goals")]
        goal_number_without_unit,
        #[cfg(feature = "goals")]
        goal_only_recurring,
        #[cfg(feature = "goals")]
        goal_percent_or_points,
        #[cfg(feature = "goals")]
        goal_rate_implausible,
        #[cfg(feature = "goals")]
        goal_target_against_direction,
        #[cfg(feature = "goals")]
        goal_text_and_field_differ,
        #[cfg(feature = "goals")]
        goal_with_vague_term,
        #[cfg(feature = "goals")]
        goal_with_weak_verb,
        #[cfg(feature = "goals")]
        goal_without_criterion,
        goal_without_deadline,
        #[cfg(feature = "goals")]
        goal_without_evaluation,
        #[cfg(feature = "goals")]
        goal_without_indicator,
        #[cfg(feature = "goals")]
        goal_without_main_goal,
        #[cfg(feature = "goals")]
        goal_without_means,
        #[cfg(feature = "goals")]
        goal_without_object,
        #[cfg(feature = "goals")]
        goal_without_owner,
        #[cfg(feature = "goals")]
        goal_without_parent,
        #[cfg(feature = "goals")]
        goal_without_purpose,
        #[cfg(feature = "goals")]
        goals_duplicated,
        #[cfg(feature = "goals")]
        goals_of_one_horizon;
    governance:
        #[cfg(feature = "programme")] advisory_body_decides,
        #[cfg(feature = "programme")] body_without_mandate,
        #[cfg(feature = "programme")] decision_by_body_without_right,
        #[cfg(feature = "programme")] decision_without_case,
        #[cfg(feature = "programme")] forum_without_coordinator,
        #[cfg(feature = "programme")] leader_not_in_forum,
        #[cfg(feature = "programme")] management_reports_elsewhere,
        #[cfg(feature = "programme")] mandate_without_date,
        #[cfg(feature = "programme")] programme_council_too_narrow,
        #[cfg(feature = "programme")] programme_office_without_place,
        #[cfg(feature = "programme")] programme_plan_without_part,
        #[cfg(feature = "programme")] programme_without_owner,
        #[cfg(feature = "programme")] programme_without_steering_group,
        #[cfg(feature = "programme")] project_group_too_large,
        #[cfg(feature = "programme")] reporting_ends_elsewhere,
        #[cfg(feature = "programme")] reporting_in_a_circle,
        #[cfg(feature = "programme")] resource_group_without_local_members,
        #[cfg(feature = "programme")] sector_without_programme_group_member,
        #[cfg(feature = "programme")] steering_group_not_for_owner;
    idea_note: form_question_unanswered, idea_note_without_affected, idea_note_without_challenge_or_solution,
        idea_note_without_continuation, idea_note_without_expected_benefit, idea_note_without_goal,
        idea_note_without_initiator, idea_note_without_main_goal, idea_note_without_title, idea_note_without_why_now, text_copied_between_fields;
    network:
        #[cfg(feature = "network")] compulsory_gathering_missed,
        #[cfg(feature = "network")] gathering_after_last,
        #[cfg(feature = "network")] network_ends_without_guidance,
        #[cfg(feature = "network")] network_ends_without_handover,
        #[cfg(feature = "network")] network_ends_without_last_gathering,
        #[cfg(feature = "network")] network_ends_without_lessons,
        #[cfg(feature = "network")] network_ends_without_word_to_members,
        #[cfg(feature = "network")] season_without_gathering,
        #[cfg(feature = "network")] feedback_unanswered,
        #[cfg(feature = "network")] opening_without_contact;
    plan:
        #[cfg(feature = "programme")] calendar_days_implausible,
        #[cfg(feature = "programme")] calendar_without_working_days,
        #[cfg(feature = "programme")] decision_after_last_meeting,
        #[cfg(feature = "programme")] decision_without_body,
        #[cfg(feature = "programme")] decision_without_meeting,
        #[cfg(feature = "programme")] evaluations_far_apart,
        #[cfg(feature = "programme")] goal_without_milestone,
        #[cfg(feature = "programme")] lag_too_long,
        #[cfg(feature = "programme")] meeting_on_day_off,
        #[cfg(feature = "programme")] milestone_before_what_it_waits_for,
        #[cfg(feature = "programme")] milestone_date_outside_calendar,
        #[cfg(feature = "programme")] milestone_date_vague,
        #[cfg(feature = "programme")] milestone_id_not_unique,
        #[cfg(feature = "programme")] milestone_leads_nowhere,
        #[cfg(feature = "programme")] milestone_misses_deadline,
        #[cfg(feature = "programme")] milestone_not_a_state,
        #[cfg(feature = "programme")] milestone_not_checkable,
        #[cfg(feature = "programme")] milestone_on_day_off,
        #[cfg(feature = "programme")] milestone_outside_period,
        #[cfg(feature = "programme")] milestone_overdue,
        #[cfg(feature = "programme")] milestone_reached_in_future,
        #[cfg(feature = "programme")] milestone_reached_without_what_it_waits_for,
        #[cfg(feature = "programme")] milestone_slipped,
        #[cfg(feature = "programme")] milestone_tells_how,
        #[cfg(feature = "programme")] milestone_too_late,
        #[cfg(feature = "programme")] milestone_without_date,
        #[cfg(feature = "programme")] milestone_without_responsible,
        #[cfg(feature = "programme")] milestones_in_a_circle,
        #[cfg(feature = "programme")] milestones_on_same_day,
        #[cfg(feature = "programme")] milestones_unevenly_spread,
        #[cfg(feature = "programme")] owner_is_leader,
        #[cfg(feature = "programme")] plan_ends_without_handover,
        #[cfg(feature = "programme")] plan_without_celebration,
        #[cfg(feature = "programme")] plan_without_decision,
        #[cfg(feature = "programme")] plan_without_evaluation,
        #[cfg(feature = "programme")] plan_without_slack,
        #[cfg(feature = "programme")] reached_without_evidence,
        #[cfg(feature = "programme")] replanned_without_baseline,
        #[cfg(feature = "programme")] result_path_without_milestone,
        #[cfg(feature = "programme")] result_paths_too_few_or_many,
        #[cfg(feature = "programme")] result_without_milestone,
        #[cfg(feature = "programme")] risk_without_measure,
        #[cfg(feature = "programme")] too_few_milestones,
        #[cfg(feature = "programme")] too_many_milestones,
        #[cfg(feature = "programme")] work_before_agreement,
        #[cfg(feature = "programme")] working_time_implausible,
        #[cfg(feature = "programme")] working_time_out_of_order;
    portfolio:
        #[cfg(feature = "programme")] decision_without_forum_advice,
        #[cfg(feature = "programme")] dependency_dates_conflict,
        #[cfg(feature = "programme")] forum_advice_without_date,
        #[cfg(feature = "programme")] forum_advice_without_project,
        #[cfg(feature = "programme")] grants_over_cost,
        #[cfg(feature = "programme")] link_not_mutual,
        #[cfg(feature = "programme")] link_to_itself,
        #[cfg(feature = "programme")] link_without_kind,
        #[cfg(feature = "programme")] links_contradict,
        #[cfg(feature = "programme")] merge_item_dropped_without_reason,
        #[cfg(feature = "programme")] merge_item_undecided,
        #[cfg(feature = "programme")] merge_plan_leaves_out,
        #[cfg(feature = "programme")] merged_without_plan,
        #[cfg(feature = "programme")] person_in_two_places,
        #[cfg(feature = "programme")] person_over_full_time,
        #[cfg(feature = "programme")] project_without_link,
        #[cfg(feature = "programme")] residents_called_on_often,
        #[cfg(feature = "programme")] room_needed_twice,
        #[cfg(feature = "programme")] same_item_funded_twice;
    process:
        #[cfg(feature = "network")] goals_without_evidence_base,
        #[cfg(feature = "network")] meeting_concludes_before_opening,
        #[cfg(feature = "network")] meeting_time_too_short,
        #[cfg(feature = "network")] pre_meeting_after_meeting,
        #[cfg(feature = "network")] process_leader_is_project_leader,
        #[cfg(feature = "network")] process_leader_without_pre_meeting,
        #[cfg(feature = "network")] reference_group_lacks_voices,
        #[cfg(feature = "network")] service_area_without_reference_group,
        #[cfg(feature = "network")] support_request_without_purpose,
        #[cfg(feature = "network")] support_request_without_result;
    programme:
        #[cfg(feature = "programme")] main_goal_without_project,
        #[cfg(feature = "programme")] programme_without_main_goal,
        #[cfg(feature = "programme")] programme_without_strategic_approach;
    project:
        #[cfg(feature = "programme")] event_without_decider,
        #[cfg(feature = "programme")] event_without_way,
        #[cfg(feature = "programme")] events_out_of_order,
        #[cfg(feature = "programme")] merged_into_inactive,
        #[cfg(feature = "programme")] project_code_not_unique,
        #[cfg(feature = "programme")] project_code_year_differs,
        #[cfg(feature = "programme")] project_outside_programme_period,
        #[cfg(feature = "programme")] project_without_anchoring,
        #[cfg(feature = "programme")] state_differs_from_events;
    reading: ambiguous_date, date_without_year, document_empty, document_too_deep, document_too_large, duplicate_key,
        impossible_date, misspelt_key, not_json, number_below_none,
        text_too_long, text_with_lost_character, unknown_choice, unknown_key, unreadable_date, unreadable_number,
        wrong_type;
    values:
        #[cfg(feature = "programme")] dates_out_of_order,
        #[cfg(feature = "programme")] organisation_number_malformed,
        format_version_newer, period_reversed, project_code_became_date, project_code_malformed, reference_unresolved,
        #[cfg(feature = "programme")] sum_differs;
}

/// The rule of a name.
pub fn rule_named(name: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.name == name).copied()
}

/// Whether there is a rule of this name, though this build may leave it out.
pub(crate) fn is_name_of_a_rule(name: &str) -> bool {
    FILES.iter().any(|file| file.split('_').eq(name.split('-')))
}

/// A mark of the rules: of every one's name, severity, gate, show, origin and priority (FNV-1a, 64
/// bits). Which version of the checks and texts it was, the library's version tells.
pub fn digest() -> String {
    const MARK: u64 = mark();
    format!("{MARK:016x}")
}

const fn mark() -> u64 {
    let mut hash = 0xcbf2_9ce4_8422_2325;
    let mut rules = RULES;
    while let [rule, rest @ ..] = rules {
        hash = mixed(hash, rule.name.as_bytes());
        hash = mixed(hash, rule.severity.code().as_bytes());
        hash = mixed(hash, rule.gate.code().as_bytes());
        hash = mixed(hash, rule.show.code().as_bytes());
        hash = mixed(hash, rule.origin.code().as_bytes());
        hash = mixed(hash, &[rule.priority, 0]);
        rules = rest;
    }
    hash
}

const fn mixed(mut hash: u64, mut bytes: &[u8]) -> u64 {
    while let [byte, rest @ ..] = bytes {
        hash = (hash ^ *byte as u64).wrapping_mul(0x0100_0000_01b3);
        bytes = rest;
    }
    hash
}
