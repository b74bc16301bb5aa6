//! Whole templates: nine faults at once, right pipelines that look odd, what cannot be known, and verdicts.

use std::{collections::BTreeSet, fmt::Write, fs, path::Path};

use dsl::{Severity, Template};
use rules::{Examination, Limits, Loss, examine};
use snapbox::{Data, assert_data_eq};

fn root() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

fn read(name: &str) -> Template {
    let bytes = fs::read(root().join(name)).expect(name);
    reader::read(name, &bytes).expect(name).template().clone()
}

fn of(text: &str) -> Examination {
    examine(reader::read("it.yaml", text.as_bytes()).expect(text).template(), &Limits::default())
}

fn codes(result: &Examination) -> BTreeSet<&str> {
    result.findings.iter().map(|finding| &*finding.diagnostic.code).collect()
}

#[test]
fn nine_faults_planted_together_are_all_named() {
    let result = examine(&read("nine_faults.yaml"), &Limits::default());
    let found: Vec<(&str, &str)> = result
        .findings
        .iter()
        .map(|finding| (&*finding.diagnostic.code, finding.diagnostic.resource.as_deref().unwrap_or_default()))
        .collect();
    for expected in [
        ("batch-without-window", "OrdersMapping"),
        ("window-on-fifo", "EventsMapping"),
        ("dead-letters-expire", "OrdersDlq"),
        ("concurrency-above-reserved", "Worker"),
        ("few-receives", "Orders"),
        ("no-partial-failures", "OrdersMapping"),
        ("consumer-permissions", "WorkerRole"),
        ("dead-letter-alarm-metric", "OrdersDlqAlarm"),
        ("visibility-below-six-timeouts", "Orders"),
    ] {
        assert!(found.contains(&expected), "{expected:?} is not among {found:?}");
    }
}

#[test]
fn the_verdict_is_told_in_lines_of_eighty_columns() {
    let mut text = String::new();
    for file in ["pipeline.yaml", "nine_faults.yaml", "ways.yaml"] {
        let verdict = examine(&read(file), &Limits::default()).verdict;
        writeln!(text, "# {file}\n{verdict}").unwrap();
    }
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    assert_data_eq!(text, Data::read_from(&root().join("verdicts.txt"), Some(snapbox::data::DataFormat::Text)).raw());
}

#[test]
fn a_verdict_is_plain_data_too() {
    let verdict = examine(&read("pipeline.yaml"), &Limits::default()).verdict;
    let json = serde_json::to_value(&verdict).unwrap();
    assert_eq!(json["ways"][0]["through"], "Orders");
    assert_eq!(json["ways"][0]["lost"], "no");
    assert_eq!(json["ways"][0]["receives"], 5);
    assert_eq!(verdict.ways[1].lives, Some(691_200), "a FIFO queue's clock starts anew in the dead-letter queue");
}

/// Each is right, however odd it looks.
#[test]
fn right_pipelines_that_look_odd_have_no_fault() {
    for text in include_str!("odd.yaml").split("\n---\n") {
        let result = of(text);
        assert!(result.findings.is_empty(), "{text}\n{:#?}", result.findings);
    }
}

#[test]
fn what_cannot_be_known_is_noted_and_no_fault() {
    let result = of(include_str!("unknown.yaml"));
    assert!(result.findings.is_empty(), "{:#?}", result.findings);
    let notes: Vec<&str> = result.unknown.iter().map(|note| note.message.as_str()).collect();
    assert_eq!(
        notes,
        [
            "an alarm may watch the age of its messages, but it cannot be known which it watches",
            "only the deployment knows `${Hidden}`",
            "the template does not have the role: what it may do is not known",
        ]
    );
    assert!(result.verdict.ways.iter().all(|way| !matches!(way.loss, Loss::No(_))), "{}", result.verdict);
}

#[test]
fn an_acknowledged_finding_is_returned_apart() {
    let text = include_str!("pipeline.yaml").replace(
        "maxReceiveCount: 5}\n  OrdersDlq:\n    Type: AWS::SQS::Queue\n",
        "maxReceiveCount: 3}\n  OrdersDlq:\n    Type: AWS::SQS::Queue\n    Metadata: {Acknowledged: {few-receives: the consumer gives up}}\n",
    );
    let result = of(&text);
    assert_eq!(result.findings, []);
    assert_eq!(result.acknowledged[0].reason, "the consumer gives up");
    assert_eq!(result.acknowledged[0].at.as_deref(), Some("OrdersDlq"), "at the other resource that it names");
    assert_eq!(result.acknowledged[0].finding.diagnostic.resource.as_deref(), Some("Orders"));
}

/// A queue with dead letters, and what else a template has.
fn with_dead_letters(more: &str) -> Examination {
    of(&format!(
        "Resources:\n  \
           Orders: {{Type: AWS::SQS::Queue, Properties: {{RedrivePolicy: {{deadLetterTargetArn: !GetAtt Dead.Arn, maxReceiveCount: 5}}}}}}\n  \
           Dead: {{Type: AWS::SQS::Queue, Properties: {{MessageRetentionPeriod: 1209600}}}}\n{more}"
    ))
}

#[test]
fn alarms_on_dead_letters_may_stand_elsewhere() {
    let alarm = "Alarm: {Type: AWS::CloudWatch::Alarm, Properties: {Namespace: AWS/Lambda, MetricName: Errors, Period: 60, \
                 EvaluationPeriods: 1, Dimensions: [{Name: FunctionName, Value: other}]}}";
    let nested = "Nested: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a}}";
    for (more, severity, says) in [
        (String::new(), Severity::Info, "no alarm in this template"),
        (format!("  {alarm}\n  {nested}\n"), Severity::Info, "a nested stack"),
        (format!("  {alarm}\n"), Severity::Warning, "no alarm tells"),
    ] {
        let result = with_dead_letters(&more);
        let found = result.findings.iter().find(|finding| finding.diagnostic.code == "dead-letters-without-alarm");
        let found = &found.expect(says).diagnostic;
        assert_eq!(found.severity, severity, "{more}");
        assert!(found.message.contains(says), "{}", found.message);
    }
}

#[test]
fn pipes_and_nested_stacks_are_noted() {
    let more = "  Nested: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: a}}\n  \
                Pipe: {Type: AWS::Pipes::Pipe, Properties: {Source: !GetAtt Orders.Arn, Target: a, RoleArn: b}}\n";
    let noted: Vec<String> = with_dead_letters(more).unknown.into_iter().map(|note| note.message).collect();
    for what in ["nested stacks", "pipes"] {
        assert!(noted.iter().any(|note| note.contains(what)), "{noted:?}");
    }
}

#[test]
fn a_stopped_mapping_beside_another_keeps_nothing_waiting() {
    let found = |other: &str| {
        let mapping =
            "Type: AWS::Lambda::EventSourceMapping, Properties: {EventSourceArn: !GetAtt Orders.Arn, FunctionName: f";
        let more = format!("  One: {{{mapping}, Enabled: false}}}}\n  Two: {{{mapping}, Enabled: {other}}}}}\n");
        let result = with_dead_letters(&more);
        result.findings.iter().filter(|finding| finding.diagnostic.code == "mapping-disabled").count()
    };
    assert_eq!(found("true"), 0);
    assert_eq!(found("false"), 2);
}

/// Queues with dead letters of which nobody knows the region are compared with each other.
#[test]
fn written_dead_letter_queues_are_in_one_region() {
    let queues = |conditions: &str, first: &str, second: &str| {
        let queue = |region: &str| {
            let arn = format!("arn:aws:sqs:{region}:111122223333:dead");
            format!("RedrivePolicy: {{deadLetterTargetArn: \"{arn}\", maxReceiveCount: 5}}")
        };
        let text = format!(
            "{conditions}Resources:\n  A: {{Type: AWS::SQS::Queue, {first}Properties: {{{}}}}}\n  \
             B: {{Type: AWS::SQS::Queue, {second}Properties: {{{}}}}}\n",
            queue("eu-west-1"),
            queue("us-east-1")
        );
        codes(&of(&text)).contains("dead-letter-queue-elsewhere")
    };
    assert!(queues("", "", ""));
    let conditions = "Conditions:\n  Eu: !Equals [!Ref AWS::Region, eu-west-1]\n  Us: !Not [!Condition Eu]\n";
    assert!(queues(conditions, "Condition: Us, ", "Condition: Us, "));
    // The other regions are apart from all that are named: the second queue may be right in one.
    assert!(!queues(conditions, "Condition: Eu, ", "Condition: Us, "));
}

/// Every value that two lists allow meets every other.
#[test]
fn allowed_values_of_two_parameters_meet() {
    let found = |allowed: &str| {
        let text = format!(
            "Parameters:\n  Hidden: {{Type: Number, Default: 180, AllowedValues: [180, 360]}}\n  \
             Runs: {{Type: Number, Default: 30, AllowedValues: [30, {allowed}]}}\n\
             Resources:\n  Q: {{Type: AWS::SQS::Queue, Properties: {{VisibilityTimeout: !Ref Hidden}}}}\n  \
             F: {{Type: AWS::Lambda::Function, Properties: {{Timeout: !Ref Runs}}}}\n  \
             M: {{Type: AWS::Lambda::EventSourceMapping, Properties: {{EventSourceArn: !GetAtt Q.Arn, FunctionName: !Ref F}}}}\n"
        );
        let result = of(&text);
        let found = result.findings.iter().find(|finding| finding.diagnostic.code == "visibility-below-six-timeouts");
        found.map(|finding| finding.diagnostic.message.clone())
    };
    assert_eq!(found("20"), None);
    let message = found("60").unwrap();
    assert!(message.ends_with("when `Runs` is `60` and `Hidden` is `180`"), "{message}");
    // Too many to meet: one at a time leaves its default.
    let many: Vec<String> = (1..=40).chain([60]).map(|runs| runs.to_string()).collect();
    assert!(found(&many.join(", ")).is_some());
}

/// What the stacks of this workspace give.
#[test]
fn the_reviewed_templates_have_few_receives_and_a_named_table_alone() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/snapshots");
    for environment in ["dev", "local", "prod"] {
        let file = folder.join(environment).join(format!("savepoint-{environment}.template.json"));
        let source = reader::read("savepoint.json", &fs::read(&file).unwrap()).unwrap();
        let result = examine(source.template(), &Limits::default());
        let is_meant = |code: &&str| matches!(*code, "few-receives" | "name-blocks-replacement");
        let found: BTreeSet<&str> = codes(&result).into_iter().filter(|code| !is_meant(code)).collect();
        assert!(found.is_empty(), "{environment}: {found:?}");
        assert_eq!(result.unknown, []);
        assert!(matches!(result.verdict.ways[0].loss, Loss::No(_)), "{}", result.verdict);
    }
}

#[test]
fn what_the_schemas_tell_is_not_told_again() {
    let text = "Resources:\n  Q: {Type: AWS::SQS::Queue, Properties: {VisibilityTimeout: 50000, MessageRetentionPeriod: 10, \
                DelaySeconds: 1000, ReceiveMessageWaitTimeSeconds: 30, MaximumMessageSize: 2000000}}\n";
    let template = reader::read("it.yaml", text.as_bytes()).unwrap().template().clone();
    assert_eq!(examine(&template, &Limits::default()).findings, []);
    assert_eq!(validation::check(&template).iter().filter(|found| found.diagnostic.code == "out-of-range").count(), 5);
}
