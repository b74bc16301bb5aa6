//! Amazon Marketing Stream, line by line.

use serde_json::{Value, json};
use tests::{assembly_of, environments, named as stack_named, stack};

const ENVIRONMENTS: [&str; 4] = ["local", "dev", "staging", "prod"];

fn template(environment: &str) -> dsl::Template {
    stack(environment, &format!("ams-pipeline-{environment}")).template
}

fn properties(environment: &str, id: &str) -> Value {
    template(environment).resource(id).unwrap_or_else(|| panic!("no {id}"))["Properties"].clone()
}

fn named(environment: &str, name: &str) -> String {
    if environment == "prod" { name.to_owned() } else { format!("{name}-{environment}") }
}

/// Amazon's own list.
fn datasets() -> Value {
    let file = tests::root().join("stacks/ams-datasets/datasets.json");
    serde_json::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

/// A text of a template as it is in the region and account of the stack.
fn resolved(value: &Value, region: &str) -> String {
    let text = value["Fn::Sub"].as_str().unwrap();
    text.replace("${AWS::Partition}", "aws").replace("${AWS::Region}", region)
}

fn statement(environment: &str, service: &str) -> Value {
    let policy = properties(environment, "AmsEventsQueuePolicy");
    let statements = policy["PolicyDocument"]["Statement"].as_array().unwrap().clone();
    let found = statements.into_iter().find(|statement| statement["Principal"].to_string().contains(service));
    found.unwrap_or_else(|| panic!("nobody admits {service}"))
}

#[test]
fn one_stack_in_each_of_four_environments() {
    for environment in ENVIRONMENTS {
        template(environment);
    }
}

#[test]
fn the_queue_keeps_4_days_hides_180_seconds_and_gives_up_after_5_receives() {
    for environment in ENVIRONMENTS {
        let queue = properties(environment, "AmsEventsQueue");
        assert_eq!(queue["QueueName"], named(environment, "AmsEventsQueue"));
        assert_eq!(queue.get("FifoQueue"), None);
        assert_eq!(queue["MessageRetentionPeriod"], 4 * 86_400);
        assert_eq!(queue["VisibilityTimeout"], if environment == "local" { 12 } else { 180 });
        let redrive = json!({"deadLetterTargetArn": {"Fn::GetAtt": ["AmsEventsDLQ", "Arn"]}, "maxReceiveCount": 5});
        assert_eq!(queue["RedrivePolicy"], redrive);
    }
}

#[test]
fn the_dead_letter_queue_keeps_14_days_and_takes_from_its_source_alone() {
    for environment in ENVIRONMENTS {
        let dlq = properties(environment, "AmsEventsDLQ");
        assert_eq!(dlq["QueueName"], named(environment, "AmsEventsDLQ"));
        assert_eq!(dlq.get("FifoQueue"), None);
        assert_eq!(dlq["MessageRetentionPeriod"], 14 * 86_400);
        let source = named(environment, "AmsEventsQueue");
        let arn = format!("arn:${{AWS::Partition}}:sqs:${{AWS::Region}}:${{AWS::AccountId}}:{source}");
        let allow = json!({"redrivePermission": "byQueue", "sourceQueueArns": [{"Fn::Sub": arn}]});
        assert_eq!(dlq["RedriveAllowPolicy"], allow);
    }
}

#[test]
fn queues_are_encrypted_and_refuse_plain_http() {
    for environment in ENVIRONMENTS {
        for id in ["AmsEventsQueue", "AmsEventsDLQ"] {
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
fn the_function_has_256_megabytes_and_30_seconds() {
    for environment in ENVIRONMENTS {
        let function = properties(environment, "AmsIngestFunction");
        assert_eq!(function["FunctionName"], format!("ams-ingest-lambda-{environment}"));
        assert_eq!((&function["MemorySize"], &function["Runtime"]), (&json!(256), &json!("provided.al2023")));
        assert_eq!(function["Timeout"], if environment == "local" { 2 } else { 30 });
        assert_eq!(function["Architectures"], json!(["arm64"]));
    }
}

#[test]
fn a_message_stays_hidden_for_six_times_the_timeout_and_on_local_five_receives_take_a_minute() {
    for environment in ENVIRONMENTS {
        let visibility = properties(environment, "AmsEventsQueue")["VisibilityTimeout"].as_u64().unwrap();
        let timeout = properties(environment, "AmsIngestFunction")["Timeout"].as_u64().unwrap();
        assert_eq!(visibility, 6 * timeout, "{environment}");
        assert!(environment != "local" || 5 * visibility <= 60);
    }
}

#[test]
fn reserved_concurrency_is_20_in_prod_10_in_staging_5_in_dev() {
    for (environment, reserved) in [("local", 5), ("dev", 5), ("staging", 10), ("prod", 20)] {
        let function = properties(environment, "AmsIngestFunction");
        assert_eq!(function["ReservedConcurrentExecutions"], reserved, "{environment}");
    }
}

#[test]
fn logs_are_kept_14_days() {
    for environment in ENVIRONMENTS {
        let group = properties(environment, "AmsIngestLogGroup");
        assert_eq!(group["LogGroupName"], format!("/aws/lambda/ams-ingest-lambda-{environment}"));
        assert_eq!(group["RetentionInDays"], 14);
    }
}

#[test]
fn batches_of_10_with_partial_failures_and_no_more_at_once_than_reserved() {
    for environment in ENVIRONMENTS {
        let mapping = properties(environment, "AmsIngestMapping");
        assert_eq!(mapping["BatchSize"], 10);
        assert_eq!(mapping["FunctionResponseTypes"], json!(["ReportBatchItemFailures"]));
        let reserved = properties(environment, "AmsIngestFunction")["ReservedConcurrentExecutions"].as_u64();
        assert!(mapping["ScalingConfig"]["MaximumConcurrency"].as_u64() <= reserved, "{environment}");
    }
}

#[test]
fn delivery_is_on_until_the_toggle_says_otherwise() {
    for environment in ENVIRONMENTS {
        assert_eq!(properties(environment, "AmsIngestMapping")["Enabled"], true);
    }
    let on = "enable_ams_ingest_event_source = true";
    let off = environments().replace(on, "enable_ams_ingest_event_source = false");
    let (assembly, _) = assembly_of(&off, "staging");
    let template = stack_named(assembly, "ams-pipeline-staging").template;
    assert_eq!(template.resource("AmsIngestMapping").unwrap()["Properties"]["Enabled"], false);
    assert!(template.resource("AmsEventsQueue").is_some(), "nothing is destroyed");
}

#[test]
fn sns_may_send_from_the_chosen_datasets_in_the_queues_region_and_from_nowhere_else() {
    for environment in ENVIRONMENTS {
        let sns = statement(environment, "sns.amazonaws.com");
        assert_eq!(sns["Principal"], json!({"Service": "sns.amazonaws.com"}));
        assert_eq!((&sns["Effect"], &sns["Action"]), (&json!("Allow"), &json!("sqs:SendMessage")));
        assert_eq!(sns["Resource"], json!({"Fn::GetAtt": ["AmsEventsQueue", "Arn"]}));
        let published = datasets();
        let chosen = ["sp-traffic", "sp-conversion", "budget-usage"];
        let pattern = published["source_arn_pattern"].as_str().unwrap();
        let expected: Vec<String> = chosen
            .iter()
            .map(|name| {
                let account = published["publisher_accounts"][name]["EU"].as_str().unwrap();
                pattern.replace("{region}", "eu-west-1").replace("{account}", account)
            })
            .collect();
        let sources = sns["Condition"]["ArnLike"]["aws:SourceArn"].as_array().unwrap();
        let sources: Vec<String> = sources.iter().map(|source| resolved(source, "eu-west-1")).collect();
        assert_eq!(sources, expected);
        assert_eq!(sources[0], "arn:aws:sns:eu-west-1:668473351658:*");
        assert_eq!(sns["Condition"].as_object().unwrap().len(), 1);
    }
}

#[test]
fn the_reviewer_role_may_read_the_queues_attributes_and_no_more() {
    for environment in ENVIRONMENTS {
        let reviewer = statement(environment, "ReviewerRole");
        assert_eq!(reviewer["Principal"], json!({"AWS": datasets()["reviewer_role_arn"]}));
        assert_eq!((&reviewer["Effect"], &reviewer["Action"]), (&json!("Allow"), &json!("sqs:GetQueueAttributes")));
        assert_eq!(reviewer["Resource"], json!({"Fn::GetAtt": ["AmsEventsQueue", "Arn"]}));
    }
}

#[test]
fn datasets_are_a_setting_of_the_environment() {
    let one = environments().replace("[\"EU/sp-traffic\", \"EU/sp-conversion\", \"EU/budget-usage\"]", "[\"EU/ads\"]");
    let (assembly, findings) = assembly_of(&one, "prod");
    assert!(findings.is_empty());
    let template = stack_named(assembly, "ams-pipeline-prod").template;
    let ads = template.resource("AmsEventsQueuePolicy").unwrap().to_string();
    assert!(ads.contains("648558082147") && !ads.contains("668473351658"));
    let function = template.resource("AmsIngestFunction").unwrap();
    assert_eq!(function["Properties"]["Environment"]["Variables"]["PUBLISHER_ACCOUNTS"], "648558082147");
}

#[test]
fn a_dataset_of_another_realm_than_the_stacks_region_is_an_error() {
    let other = environments().replace("EU/sp-conversion", "NA/sp-conversion");
    let (_, findings) = assembly_of(&other, "prod");
    let [found] = &findings[..] else { panic!("{findings:#?}") };
    assert!(found.is_error());
    assert_eq!(found.code, "dataset-elsewhere");
    assert_eq!(
        found.message,
        "the dataset `sp-conversion` of the realm NA comes from us-east-1, and this stack is in eu-west-1"
    );
    assert!(found.at.as_ref().unwrap().file.ends_with("stacks/src/ams.rs"), "{:?}", found.at);
    assert_eq!(
        found.help.as_deref(),
        Some("take `NA/sp-conversion` out of `ams.datasets`, or give it a stack in us-east-1")
    );
}

#[test]
fn a_dataset_that_nobody_publishes_is_told_where_it_stands() {
    let host = tests::host();
    let settings = environments().replacen("EU/sp-conversion", "EU/sp-convulsion", 1);
    let error =
        synth::environment::read::<stacks::Settings>("environments.toml", &settings, "prod", &host).unwrap_err();
    let [found] = error.findings() else { panic!("{:#?}", error.findings()) };
    let line = settings.lines().position(|line| line.contains("convulsion")).unwrap() + 1;
    assert_eq!(found.at.as_ref().unwrap().line as usize, line);
    assert!(found.message.contains("`EU/sp-convulsion` is no dataset"), "{}", found.message);
}

#[test]
fn three_alarms_notify_the_pipelines_topic() {
    for environment in ENVIRONMENTS {
        for (id, metric, threshold) in [
            ("AmsEventsAgeAlarm", "ApproximateAgeOfOldestMessage", 300),
            ("AmsIngestErrorsAlarm", "Errors", 0),
            ("AmsEventsDeadAlarm", "ApproximateNumberOfMessagesVisible", 0),
        ] {
            let alarm = properties(environment, id);
            assert_eq!((&alarm["MetricName"], &alarm["Threshold"]), (&json!(metric), &json!(threshold)));
            assert_eq!(alarm["ComparisonOperator"], "GreaterThanThreshold");
            assert_eq!(alarm["TreatMissingData"], "notBreaching");
            assert_eq!(alarm["AlarmActions"], json!([{"Ref": "AlertsTopic"}]));
        }
    }
}

#[test]
fn the_url_is_https_only_but_for_the_receiver_on_local() {
    for environment in ENVIRONMENTS {
        let url = template(environment).json()["Parameters"]["SupabaseIngestUrl"].clone();
        let local = environment == "local";
        let declared = synth::cloudformation::parameters::declared(&template(environment));
        let declared = declared.iter().find(|parameter| parameter.name == "SupabaseIngestUrl").unwrap();
        for (value, fits) in [
            ("https://abc.supabase.co/functions/v1/ams-ingest", true),
            ("http://abc.supabase.co/functions/v1/ams-ingest", false),
            ("http://127.0.0.1:4701/supabase/functions/v1/ams-ingest", local),
            ("http://127.0.0.1.evil.example:4701/x", false),
            ("http://127.0.0.1:4701@evil.example/x", false),
            ("https://abc.supabase.co", false),
            ("https://user@abc.supabase.co/x", false),
            ("https://abc.supabase.co/x?y", false),
            ("", false),
        ] {
            assert_eq!(declared.fault(value).is_none(), fits, "{environment} {value}");
        }
        assert_eq!(url.get("Default").is_some(), local, "{environment}");
        let function = properties(environment, "AmsIngestFunction");
        assert_eq!(function["Environment"]["Variables"]["SUPABASE_INGEST_URL"], json!({"Ref": "SupabaseIngestUrl"}));
    }
}

#[test]
fn the_secret_comes_by_a_parameter_and_the_variable_names_where_it_lies() {
    for environment in ENVIRONMENTS {
        let parameter = template(environment).json()["Parameters"]["SupabaseIngestSecret"].clone();
        assert_eq!((&parameter["NoEcho"], parameter.get("Default")), (&json!(true), None));
        assert_eq!(properties(environment, "IngestSecret")["SecretString"], json!({"Ref": "SupabaseIngestSecret"}));
        let function = properties(environment, "AmsIngestFunction");
        assert_eq!(function["Environment"]["Variables"]["SUPABASE_INGEST_SECRET"], json!({"Ref": "IngestSecret"}));
        // The secret's one place in the template is the secret.
        assert_eq!(template(environment).text().matches("\"Ref\": \"SupabaseIngestSecret\"").count(), 1);
    }
}

#[test]
fn the_environment_is_one_of_three_and_on_local_of_four() {
    for environment in ENVIRONMENTS {
        let parameter = template(environment).json()["Parameters"]["Environment"].clone();
        let mut allowed = vec!["dev", "staging", "prod"];
        if environment == "local" {
            allowed.insert(0, "local");
        }
        assert_eq!((&parameter["AllowedValues"], &parameter["Default"]), (&json!(allowed), &json!(environment)));
    }
}

#[test]
fn it_deploys_with_capability_iam_alone() {
    for environment in ENVIRONMENTS {
        for (id, body) in template(environment).resources() {
            let unnamed = body["Type"] != "AWS::IAM::Role" || body["Properties"].get("RoleName").is_none();
            assert!(unnamed, "{id} would take CAPABILITY_NAMED_IAM");
        }
        assert!(template(environment).json().get("Transform").is_none(), "a macro would take CAPABILITY_AUTO_EXPAND");
    }
}

#[test]
fn the_role_may_consume_its_queue_read_its_secret_and_write_its_logs() {
    for environment in ENVIRONMENTS {
        let mut allowed: Vec<(String, Value)> = Vec::new();
        for (_, body) in template(environment).resources().filter(|(_, body)| body["Type"] == "AWS::IAM::Policy") {
            assert_eq!(body["Properties"]["Roles"], json!([{"Ref": "AmsIngestRole"}]));
            for statement in body["Properties"]["PolicyDocument"]["Statement"].as_array().unwrap() {
                let actions = statement["Action"].as_array().cloned();
                let actions = actions.unwrap_or_else(|| vec![statement["Action"].clone()]);
                let actions = actions.iter().map(|action| action.as_str().unwrap().to_owned());
                allowed.extend(actions.map(|action| (action, statement["Resource"].clone())));
            }
        }
        allowed.sort_by(|left, right| left.0.cmp(&right.0));
        let arn = |id: &str| json!({"Fn::GetAtt": [id, "Arn"]});
        let expected = [
            ("logs:CreateLogStream", arn("AmsIngestLogGroup")),
            ("logs:PutLogEvents", arn("AmsIngestLogGroup")),
            ("secretsmanager:GetSecretValue", json!({"Ref": "IngestSecret"})),
            ("sqs:DeleteMessage", arn("AmsEventsQueue")),
            ("sqs:GetQueueAttributes", arn("AmsEventsQueue")),
            ("sqs:ReceiveMessage", arn("AmsEventsQueue")),
        ];
        assert_eq!(allowed, expected.map(|(action, resource)| (action.to_owned(), resource)));
    }
}

#[test]
fn everything_that_bears_tags_bears_four() {
    for environment in ENVIRONMENTS {
        for (id, body) in template(environment).resources() {
            let bears = !matches!(
                body["Type"].as_str().unwrap(),
                "AWS::IAM::Policy" | "AWS::SQS::QueuePolicy" | "AWS::SNS::TopicPolicy" | "AWS::SNS::Subscription"
            );
            let tags = body["Properties"]["Tags"].as_array().cloned().unwrap_or_default();
            let keys: Vec<&str> = tags.iter().map(|tag| tag["Key"].as_str().unwrap()).collect();
            let expected = if bears { vec!["cost-center", "environment", "pipeline", "project"] } else { vec![] };
            assert_eq!(keys, expected, "{id}");
        }
    }
}

#[test]
fn outputs_name_what_an_operator_needs() {
    for environment in ENVIRONMENTS {
        for output in [
            "AmsEventsQueueUrl",
            "AmsEventsQueueArn",
            "AmsEventsDlqUrl",
            "AmsIngestFunctionName",
            "AmsIngestMappingId",
            "AmsIngestMappingState",
            "DashboardUrl",
            "AlertsTopicArn",
        ] {
            assert!(template(environment).json()["Outputs"].get(output).is_some(), "{output}");
        }
    }
}
