//! Savepoint, line by line.

use serde_json::{Value, json};
use tests::stack;

const ENVIRONMENTS: [(&str, &str); 3] =
    [("local", "savepoint-local"), ("dev", "savepoint-dev"), ("prod", "savepoint-prod")];

fn properties(environment: &str, id: &str) -> Value {
    let stack = stack(environment, &format!("savepoint-{environment}"));
    stack.template.resource(id).unwrap_or_else(|| panic!("no {id}"))["Properties"].clone()
}

#[test]
fn one_stack_an_environment() {
    for (environment, name) in ENVIRONMENTS {
        stack(environment, name);
    }
}

#[test]
fn queues_are_named_after_the_environment() {
    for (environment, name) in ENVIRONMENTS {
        assert_eq!(properties(environment, "SteamLibrarySyncQueue")["QueueName"], format!("{name}-steam-library-sync"));
        assert_eq!(
            properties(environment, "SteamLibrarySyncDLQ")["QueueName"],
            format!("{name}-steam-library-sync-dlq")
        );
    }
}

#[test]
fn three_receives_before_the_dead_letter_queue() {
    for (environment, _) in ENVIRONMENTS {
        let redrive = &properties(environment, "SteamLibrarySyncQueue")["RedrivePolicy"];
        assert_eq!(redrive["maxReceiveCount"], 3);
        assert_eq!(redrive["deadLetterTargetArn"], json!({"Fn::GetAtt": ["SteamLibrarySyncDLQ", "Arn"]}));
    }
}

#[test]
fn the_dead_letter_queue_takes_from_its_source_alone() {
    for (environment, name) in ENVIRONMENTS {
        let arn = format!("arn:${{AWS::Partition}}:sqs:${{AWS::Region}}:${{AWS::AccountId}}:{name}-steam-library-sync");
        let allow = json!({"redrivePermission": "byQueue", "sourceQueueArns": [{"Fn::Sub": arn}]});
        assert_eq!(properties(environment, "SteamLibrarySyncDLQ")["RedriveAllowPolicy"], allow);
    }
}

#[test]
fn dead_letters_outlive_messages() {
    for (environment, _) in ENVIRONMENTS {
        let kept = |id| properties(environment, id)["MessageRetentionPeriod"].as_u64().unwrap();
        assert_eq!(kept("SteamLibrarySyncDLQ"), 14 * 86_400);
        assert!(kept("SteamLibrarySyncDLQ") > kept("SteamLibrarySyncQueue"));
    }
}

#[test]
fn queues_are_encrypted_and_refuse_plain_http() {
    for (environment, _) in ENVIRONMENTS {
        for id in ["SteamLibrarySyncQueue", "SteamLibrarySyncDLQ"] {
            assert_eq!(properties(environment, id)["SqsManagedSseEnabled"], true);
            let policy = properties(environment, &format!("{id}Policy"));
            let statements = policy["PolicyDocument"]["Statement"].as_array().unwrap().clone();
            let refused = statements.iter().any(|statement| {
                statement["Effect"] == "Deny" && statement["Condition"]["Bool"]["aws:SecureTransport"] == "false"
            });
            assert!(refused, "{environment} {id}");
        }
    }
}

#[test]
fn batches_of_one_without_a_window_and_with_partial_failures() {
    for (environment, _) in ENVIRONMENTS {
        let mapping = properties(environment, "SteamImportMapping");
        assert_eq!(mapping["BatchSize"], 1);
        assert_eq!(mapping["MaximumBatchingWindowInSeconds"], 0);
        assert_eq!(mapping["FunctionResponseTypes"], json!(["ReportBatchItemFailures"]));
    }
}

#[test]
fn maximum_concurrency_is_5_in_dev_and_10_in_prod() {
    for (environment, concurrency) in [("local", 5), ("dev", 5), ("prod", 10)] {
        let mapping = properties(environment, "SteamImportMapping");
        assert_eq!(mapping["ScalingConfig"]["MaximumConcurrency"], concurrency, "{environment}");
    }
}

#[test]
fn delivery_is_on_until_the_toggle_says_otherwise() {
    for (environment, _) in ENVIRONMENTS {
        assert_eq!(properties(environment, "SteamImportMapping")["Enabled"], true);
    }
    let off = tests::environments()
        .replace("enable_steam_import_event_source = true", "enable_steam_import_event_source = false");
    let (assembly, _) = tests::assembly_of(&off, "prod");
    let template = tests::named(assembly, "savepoint-prod").template;
    assert_eq!(template.resource("SteamImportMapping").unwrap()["Properties"]["Enabled"], false);
    assert_eq!(template.json()["Outputs"]["SteamImportMappingState"]["Value"], "Disabled");
    assert!(template.resource("SteamLibrarySyncQueue").is_some(), "nothing is destroyed");
}

#[test]
fn the_function_has_512_megabytes_and_300_seconds() {
    for (environment, name) in ENVIRONMENTS {
        let function = properties(environment, "SteamImportFunction");
        assert_eq!(function["FunctionName"], format!("{name}-steam-import"));
        assert_eq!(function["MemorySize"], 512);
        assert_eq!(function["Runtime"], "provided.al2023");
        assert_eq!(function["Architectures"], json!(["arm64"]));
    }
    assert_eq!(properties("dev", "SteamImportFunction")["Timeout"], 300);
    assert_eq!(properties("prod", "SteamImportFunction")["Timeout"], 300);
}

#[test]
fn a_message_stays_hidden_for_six_times_the_timeout() {
    for (environment, _) in ENVIRONMENTS {
        let visibility = properties(environment, "SteamLibrarySyncQueue")["VisibilityTimeout"].as_u64().unwrap();
        let timeout = properties(environment, "SteamImportFunction")["Timeout"].as_u64().unwrap();
        assert_eq!(visibility, 6 * timeout, "{environment}");
    }
}

#[test]
fn on_local_three_receives_take_less_than_a_minute() {
    let visibility = properties("local", "SteamLibrarySyncQueue")["VisibilityTimeout"].as_u64().unwrap();
    assert!(3 * visibility < 60);
}

#[test]
fn the_library_is_on_demand_with_an_item_for_each_user_and_game() {
    for (environment, name) in ENVIRONMENTS {
        let table = properties(environment, "LibraryTable");
        assert_eq!(table["TableName"], format!("{name}-library"));
        assert_eq!(table["BillingMode"], "PAY_PER_REQUEST");
        let keys: Vec<&str> =
            table["KeySchema"].as_array().unwrap().iter().map(|key| key["AttributeName"].as_str().unwrap()).collect();
        assert_eq!(keys, ["userId", "entry"]);
    }
}

#[test]
fn in_prod_the_library_is_retained_with_point_in_time_recovery() {
    for (environment, recovery, policy) in
        [("local", false, "Delete"), ("dev", false, "Delete"), ("prod", true, "Retain")]
    {
        let stack = stack(environment, &format!("savepoint-{environment}"));
        let table = stack.template.resource("LibraryTable").unwrap();
        let enabled = &table["Properties"]["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"];
        assert_eq!(*enabled, recovery, "{environment}");
        assert_eq!(table["DeletionPolicy"], policy, "{environment}");
    }
}

#[test]
fn the_mapping_has_a_policy_of_its_own_with_one_statement() {
    for (environment, _) in ENVIRONMENTS {
        let policy = properties(environment, "SteamImportSqsAccessPolicy");
        let name = format!("savepoint-{environment}-steam-import-sqs-access");
        assert_eq!(policy["PolicyName"], name);
        let statement = json!([{
            "Sid": "SQSEventSourceAccess",
            "Effect": "Allow",
            "Action": ["sqs:DeleteMessage", "sqs:GetQueueAttributes", "sqs:ReceiveMessage"],
            "Resource": {"Fn::GetAtt": ["SteamLibrarySyncQueue", "Arn"]},
        }]);
        assert_eq!(policy["PolicyDocument"]["Statement"], statement);
        let stack = stack(environment, &format!("savepoint-{environment}"));
        let mapping = stack.template.resource("SteamImportMapping").unwrap();
        assert_eq!(mapping["DependsOn"], json!(["SteamImportSqsAccessPolicy"]));
    }
}

#[test]
fn senders_are_named() {
    for (environment, _) in ENVIRONMENTS {
        let policy = properties(environment, "SteamLibrarySyncQueuePolicy");
        let statements = policy["PolicyDocument"]["Statement"].as_array().unwrap().clone();
        let senders = statements.iter().find(|statement| statement["Sid"] == "Senders").unwrap();
        assert_eq!(senders["Action"], "sqs:SendMessage");
        assert_ne!(senders["Principal"], "*");
    }
}

#[test]
fn no_allowance_has_a_star() {
    for (environment, name) in ENVIRONMENTS {
        for (id, body) in stack(environment, name).template.resources() {
            let Some(statements) = body.pointer("/Properties/PolicyDocument/Statement").and_then(Value::as_array)
            else {
                continue;
            };
            for statement in statements.iter().filter(|statement| statement["Effect"] == "Allow") {
                for part in ["Action", "Resource", "Principal"] {
                    assert!(!statement[part].to_string().contains('*'), "{id} {part}: {statement}");
                }
            }
        }
    }
}

#[test]
fn three_alarms_notify_the_pipelines_topic() {
    for (environment, _) in ENVIRONMENTS {
        for (id, metric, threshold, period) in [
            ("SteamLibrarySyncDeadAlarm", "ApproximateNumberOfMessagesVisible", 0, 60),
            ("SteamImportErrorsAlarm", "Errors", 5, 300),
            ("SteamLibrarySyncAgeAlarm", "ApproximateAgeOfOldestMessage", 600, 60),
        ] {
            let alarm = properties(environment, id);
            assert_eq!(alarm["MetricName"], metric);
            assert_eq!(alarm["ComparisonOperator"], "GreaterThanThreshold");
            assert_eq!(
                (alarm["Threshold"].as_u64(), alarm["Period"].as_u64()),
                (Some(threshold), Some(period)),
                "{id}"
            );
            assert_eq!(alarm["TreatMissingData"], "notBreaching");
            assert_eq!(alarm["AlarmActions"], json!([{"Ref": "AlertsTopic"}]));
        }
    }
}

#[test]
fn logs_have_a_retention() {
    for (environment, name) in ENVIRONMENTS {
        let group = properties(environment, "SteamImportLogGroup");
        assert_eq!(group["LogGroupName"], format!("/aws/lambda/{name}-steam-import"));
        assert_eq!(group["RetentionInDays"], 14);
    }
}

#[test]
fn secrets_stand_in_no_template() {
    for (environment, name) in ENVIRONMENTS {
        let stack = stack(environment, name);
        for parameter in ["SteamApiKey", "IgdbClientId", "IgdbClientSecret"] {
            let body = &stack.template.json()["Parameters"][parameter];
            assert_eq!(body["NoEcho"], true);
            assert!(body.get("Default").is_none());
        }
        assert_eq!(properties(environment, "SteamKeySecret")["SecretString"], json!({"Ref": "SteamApiKey"}));
    }
}

#[test]
fn everything_that_bears_tags_bears_four() {
    for (environment, name) in ENVIRONMENTS {
        let stack = stack(environment, name);
        for (id, body) in stack.template.resources() {
            let bears = !matches!(
                body["Type"].as_str().unwrap(),
                "AWS::IAM::Policy" | "AWS::SQS::QueuePolicy" | "AWS::SNS::TopicPolicy" | "AWS::SNS::Subscription"
            );
            let keys: Option<Vec<&str>> = body["Properties"]["Tags"]
                .as_array()
                .map(|tags| tags.iter().map(|tag| tag["Key"].as_str().unwrap()).collect());
            let expected = bears.then_some(vec!["cost-center", "environment", "pipeline", "project"]);
            assert_eq!(keys, expected, "{id}");
        }
    }
}

#[test]
fn outputs_name_what_an_operator_needs() {
    for (environment, name) in ENVIRONMENTS {
        let outputs = stack(environment, name).template.json()["Outputs"].clone();
        for output in [
            "SteamLibrarySyncQueueUrl",
            "SteamLibrarySyncQueueArn",
            "SteamLibrarySyncDlqUrl",
            "SteamImportMappingId",
            "SteamImportMappingState",
            "SteamImportFunctionName",
            "TableName",
        ] {
            assert!(outputs.get(output).is_some(), "{output}");
        }
    }
}
