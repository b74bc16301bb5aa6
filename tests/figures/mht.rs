//! Mht, line by line.

use std::collections::BTreeSet;

use serde_json::{Value, json};
use tests::{assembly, assembly_of, environments, named as stack_named, stack};

const ENVIRONMENTS: [&str; 3] = ["local", "staging", "prod"];
const USE_CASES: [(&str, &str); 4] = [
    ("Feedback", "FeedbackWorker"),
    ("Emails", "EmailWorker"),
    ("Analytics", "AnalyticsWorker"),
    ("Testflight", "TestflightWorker"),
];

fn template(environment: &str) -> dsl::Template {
    stack(environment, &format!("mht-api-queues-{environment}")).template
}

fn properties(environment: &str, id: &str) -> Value {
    template(environment).resource(id).unwrap_or_else(|| panic!("no {id}"))["Properties"].clone()
}

fn named(environment: &str, name: &str) -> String {
    if environment == "prod" { format!("mht-api-{name}") } else { format!("mht-api-{environment}-{name}") }
}

/// What a role may do: each action with the resource it names, as text.
fn allowed(environment: &str, role: &str) -> BTreeSet<(String, String)> {
    let mut allowed = BTreeSet::new();
    for (_, body) in template(environment).resources().filter(|(_, body)| body["Type"] == "AWS::IAM::Policy") {
        if body["Properties"]["Roles"] != json!([{ "Ref": role }]) {
            continue;
        }
        for statement in body["Properties"]["PolicyDocument"]["Statement"].as_array().unwrap() {
            let actions = statement["Action"].as_array().cloned().unwrap_or_else(|| vec![statement["Action"].clone()]);
            let at = statement["Resource"].to_string();
            allowed.extend(actions.iter().map(|action| (action.as_str().unwrap().to_owned(), at.clone())));
        }
    }
    allowed
}

/// The actions alone, without those on logs.
fn actions(environment: &str, role: &str) -> BTreeSet<String> {
    allowed(environment, role).into_iter().map(|(action, _)| action).filter(|it| !it.starts_with("logs:")).collect()
}

fn set<const N: usize>(of: [&str; N]) -> BTreeSet<String> {
    of.map(str::to_owned).into()
}

#[test]
fn one_stack_in_local_staging_and_prod_and_none_in_dev() {
    for environment in ENVIRONMENTS {
        template(environment);
    }
    assert!(assembly("dev").stacks.iter().all(|stack| !stack.name.starts_with("mht")));
}

#[test]
fn four_fifo_queues_keep_and_hide_as_the_table_says() {
    for (environment, id, days, hidden) in [
        ("prod", "Feedback", 14, 300),
        ("prod", "Emails", 14, 600),
        ("prod", "Analytics", 7, 120),
        ("prod", "Testflight", 14, 300),
        ("staging", "Feedback", 7, 60),
        ("staging", "Emails", 7, 90),
        ("staging", "Analytics", 7, 60),
        ("staging", "Testflight", 7, 60),
        ("local", "Feedback", 7, 12),
        ("local", "Emails", 7, 18),
        ("local", "Analytics", 7, 12),
        ("local", "Testflight", 7, 12),
    ] {
        let queue = properties(environment, &format!("{id}Queue"));
        assert_eq!(queue["QueueName"], format!("{}.fifo", named(environment, &id.to_lowercase())));
        assert_eq!(queue["FifoQueue"], true);
        assert_eq!(queue["MessageRetentionPeriod"], days * 86_400, "{environment} {id}");
        assert_eq!(queue["VisibilityTimeout"], hidden, "{environment} {id}");
    }
}

#[test]
fn a_message_is_received_three_times_and_lies_14_days_in_a_dead_letter_queue_of_its_instance_and_environment() {
    for environment in ENVIRONMENTS {
        for (id, _) in USE_CASES {
            let redrive = &properties(environment, &format!("{id}Queue"))["RedrivePolicy"];
            assert_eq!(redrive["maxReceiveCount"], 3);
            assert_eq!(redrive["deadLetterTargetArn"], json!({ "Fn::GetAtt": [format!("{id}DLQ"), "Arn"] }));
            let dlq = properties(environment, &format!("{id}DLQ"));
            let name = named(environment, &id.to_lowercase());
            assert_eq!(dlq["QueueName"], format!("{name}-dlq.fifo"));
            assert_eq!((&dlq["FifoQueue"], &dlq["MessageRetentionPeriod"]), (&json!(true), &json!(14 * 86_400)));
            assert_eq!(dlq["RedriveAllowPolicy"]["redrivePermission"], "byQueue");
            let sources = dlq["RedriveAllowPolicy"]["sourceQueueArns"].to_string();
            assert!(sources.contains(&format!(":{name}.fifo")), "{sources}");
        }
    }
}

#[test]
fn analytics_has_high_throughput_and_no_queue_deduplicates_by_content() {
    for environment in ENVIRONMENTS {
        for (id, _) in USE_CASES {
            let queue = properties(environment, &format!("{id}Queue"));
            assert_eq!(queue.get("ContentBasedDeduplication"), None);
            let high = (queue.get("DeduplicationScope").cloned(), queue.get("FifoThroughputLimit").cloned());
            let expected = (Some(json!("messageGroup")), Some(json!("perMessageGroupId")));
            assert_eq!(high, if id == "Analytics" { expected } else { (None, None) }, "{id}");
        }
    }
}

#[test]
fn queues_are_encrypted_and_refuse_plain_http() {
    for environment in ENVIRONMENTS {
        for id in USE_CASES.iter().flat_map(|(id, _)| [format!("{id}Queue"), format!("{id}DLQ")]) {
            assert_eq!(properties(environment, &id)["SqsManagedSseEnabled"], true);
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
fn a_worker_has_a_sixth_of_the_time_that_its_messages_are_hidden() {
    for environment in ENVIRONMENTS {
        for (id, worker) in USE_CASES {
            let hidden = properties(environment, &format!("{id}Queue"))["VisibilityTimeout"].as_u64().unwrap();
            let timeout = properties(environment, &format!("{worker}Function"))["Timeout"].as_u64().unwrap();
            assert_eq!(hidden, 6 * timeout, "{environment} {id}");
            assert!(environment != "local" || 3 * hidden < 60, "three receives take less than a minute");
        }
    }
}

#[test]
fn staging_has_shorter_times_and_lower_thresholds_than_prod_and_local_staging_s_ratios() {
    for (id, worker) in USE_CASES {
        let figure = |environment: &str, id: &str, name: &str| properties(environment, id)[name].as_u64().unwrap();
        let hidden = |environment| figure(environment, &format!("{id}Queue"), "VisibilityTimeout");
        assert!(hidden("staging") < hidden("prod"), "{id}");
        assert_eq!(hidden("staging"), 5 * hidden("local"), "{id}");
        for alarm in [
            format!("{id}WaitingAlarm"),
            format!("{id}AgeAlarm"),
            format!("{id}DeadAlarm"),
            format!("{worker}SlowAlarm"),
        ] {
            let threshold = |environment| figure(environment, &alarm, "Threshold");
            assert!(threshold("staging") < threshold("prod"), "{alarm}");
        }
    }
}

#[test]
fn every_consumer_reports_partial_failures_and_the_rate_is_shared_by_all_instances() {
    for environment in ENVIRONMENTS {
        for (_, worker) in USE_CASES {
            let mapping = properties(environment, &format!("{worker}Mapping"));
            assert_eq!(mapping["FunctionResponseTypes"], json!(["ReportBatchItemFailures"]));
            assert!(mapping["BatchSize"].as_u64() <= Some(10));
        }
        let instances = properties(environment, "EmailWorkerMapping")["ScalingConfig"]["MaximumConcurrency"].clone();
        let variables = &properties(environment, "EmailWorkerFunction")["Environment"]["Variables"];
        assert_eq!(variables["RATE_SHARED_BY"], instances.to_string());
    }
}

#[test]
fn the_role_of_an_api_elsewhere_may_send_to_the_four_queues_and_no_more() {
    for environment in ENVIRONMENTS {
        let allowed = allowed(environment, "SenderRole");
        assert_eq!(actions(environment, "SenderRole"), set(["sqs:SendMessage"]));
        assert_eq!(allowed.len(), 4);
        for (id, _) in USE_CASES {
            let arn = json!({ "Fn::GetAtt": [format!("{id}Queue"), "Arn"] }).to_string();
            assert!(allowed.contains(&("sqs:SendMessage".to_owned(), arn)), "{allowed:?}");
        }
    }
    let trust = properties("prod", "SenderRole")["AssumeRolePolicyDocument"].to_string();
    assert!(trust.contains("arn:aws:iam::444455556666:role/mht-web"), "{trust}");
    let nobody = environments().replace("api_principals = [\"arn:aws:iam::444455556666:role/mht-web\"]", "");
    let (assembly, findings) = assembly_of(&nobody, "prod");
    assert!(findings.is_empty());
    assert!(stack_named(assembly, "mht-api-queues-prod").template.resource("SenderRole").is_none());
}

#[test]
fn the_api_may_send_and_write_the_status() {
    for environment in ENVIRONMENTS {
        assert_eq!(actions(environment, "ApiRole"), set(["dynamodb:UpdateItem", "sqs:SendMessage"]));
    }
}

#[test]
fn a_worker_may_touch_its_own_queue_its_dead_letters_the_status_its_secrets_and_its_prefix() {
    let consume = ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"];
    let common = ["sqs:SendMessage", "dynamodb:UpdateItem", "s3:PutObject"];
    for environment in ENVIRONMENTS {
        for (id, worker) in USE_CASES {
            let allowed = allowed(environment, &format!("{worker}Role"));
            let mut expected = set(consume);
            expected.extend(set(common));
            if id != "Analytics" {
                // A 429 that says how long is waited out by hiding the message.
                expected.extend(set(["sqs:ChangeMessageVisibility", "secretsmanager:GetSecretValue"]));
            }
            assert_eq!(actions(environment, &format!("{worker}Role")), expected, "{worker}");
            for (action, at) in allowed {
                let right = match action.as_str() {
                    "sqs:SendMessage" => at.contains(&format!("\"{id}DLQ\"")),
                    "s3:PutObject" => at.contains(&format!("/{}/*", id.to_lowercase())),
                    "dynamodb:UpdateItem" => at.contains("\"StatusTable\""),
                    action if action.starts_with("sqs:") => at.contains(&format!("\"{id}Queue\"")),
                    _ => true,
                };
                assert!(right && at != "\"*\"", "{worker}: {action} on {at}");
            }
        }
    }
}

#[test]
fn secrets_are_those_of_the_worker_alone() {
    for (worker, secrets) in [
        ("FeedbackWorker", vec!["SendgridSecret", "ZendeskSecret"]),
        ("EmailWorker", vec!["SendgridSecret"]),
        ("AnalyticsWorker", vec![]),
        ("TestflightWorker", vec!["AppStoreSecret", "SendgridSecret"]),
        ("NotifyDiscord", vec!["DiscordSecret"]),
        ("Api", vec![]),
    ] {
        let allowed = allowed("prod", &format!("{worker}Role"));
        let read: BTreeSet<&str> = allowed
            .iter()
            .filter(|(action, _)| action == "secretsmanager:GetSecretValue")
            .flat_map(|(_, at)| {
                let all = ["AppStoreSecret", "DiscordSecret", "SendgridSecret", "ZendeskSecret"];
                all.into_iter().filter(move |secret| at.contains(*secret))
            })
            .collect();
        assert_eq!(read, secrets.into_iter().collect(), "{worker}");
    }
    for environment in ENVIRONMENTS {
        for parameter in ["Zendesk", "Sendgrid", "AppStore", "Discord"] {
            let declared = template(environment).json()["Parameters"][parameter].clone();
            assert_eq!((&declared["NoEcho"], declared.get("Default")), (&json!(true), None));
        }
    }
}

#[test]
fn other_accounts_send_where_they_are_named_and_nobody_does_by_default() {
    let senders = |template: &dsl::Template| {
        USE_CASES.map(|(id, _)| {
            let policy = template.resource(&format!("{id}QueuePolicy")).unwrap();
            policy["Properties"]["PolicyDocument"].to_string().contains("Senders")
        })
    };
    assert_eq!(senders(&template("prod")), [false; 4]);
    let named = environments().replace("[prod.mht.mht-api]\n", "[prod.mht.mht-api]\nsenders = [\"123456789012\"]\n");
    let (assembly, findings) = assembly_of(&named, "prod");
    assert!(findings.is_empty());
    let template = stack_named(assembly, "mht-api-queues-prod").template;
    assert_eq!(senders(&template), [true; 4]);
    assert!(template.resource("FeedbackQueuePolicy").unwrap().to_string().contains(":iam::123456789012:root"));
}

#[test]
fn the_bucket_is_made_or_taken_by_its_name() {
    for environment in ENVIRONMENTS {
        assert!(template(environment).resource("ResultsBucket").is_some());
    }
    let taken =
        environments().replace("[prod.mht.mht-api]\n", "[prod.mht.mht-api]\nresults_bucket = \"the-data-lake\"\n");
    let (assembly, findings) = assembly_of(&taken, "prod");
    assert!(findings.is_empty());
    let template = stack_named(assembly, "mht-api-queues-prod").template;
    assert!(template.resource("ResultsBucket").is_none());
    let function = template.resource("EmailWorkerFunction").unwrap();
    assert_eq!(function["Properties"]["Environment"]["Variables"]["RESULTS_BUCKET"], "the-data-lake/emails/");
    assert!(template.text().contains(":s3:::the-data-lake/emails/*"));
}

#[test]
fn the_status_table_forgets_by_itself() {
    for environment in ENVIRONMENTS {
        let table = properties(environment, "StatusTable");
        assert_eq!(table["TableName"], format!("mht-api-{environment}-status"));
        let expires = json!({ "AttributeName": "expiresAt", "Enabled": true });
        assert_eq!((&table["TimeToLiveSpecification"], &table["BillingMode"]), (&expires, &json!("PAY_PER_REQUEST")));
    }
}

#[test]
fn each_queue_is_watched_by_depth_age_time_errors_and_dead_letters() {
    for environment in ENVIRONMENTS {
        let (dead, rate) = if environment == "prod" { (10, 1) } else { (0, 0) };
        for (id, worker) in USE_CASES {
            let queue = properties(environment, &format!("{id}Queue"));
            let timeout = properties(environment, &format!("{worker}Function"))["Timeout"].as_u64().unwrap();
            for (alarm, metric, threshold) in [
                (format!("{id}WaitingAlarm"), "ApproximateNumberOfMessagesVisible", None),
                (
                    format!("{id}AgeAlarm"),
                    "ApproximateAgeOfOldestMessage",
                    queue["VisibilityTimeout"].as_u64().map(|hidden| 3 * hidden),
                ),
                (format!("{worker}SlowAlarm"), "Duration", Some(timeout * 750)),
                (format!("{id}DeadAlarm"), "ApproximateNumberOfMessagesVisible", Some(dead)),
                (format!("{id}ForgottenAlarm"), "ApproximateAgeOfOldestMessage", Some(3_600)),
            ] {
                let properties = properties(environment, &alarm);
                assert_eq!(properties["MetricName"], metric, "{alarm}");
                assert!(threshold.is_none() || properties["Threshold"].as_u64() == threshold, "{alarm}");
                assert_eq!(properties["TreatMissingData"], "notBreaching", "{alarm}");
                assert_eq!(properties["AlarmActions"], json!([{ "Ref": "AlertsTopic" }]), "{alarm}");
            }
            let errors = properties(environment, &format!("{worker}ErrorsAlarm"));
            assert_eq!(
                (&errors["Threshold"], &errors["AlarmActions"]),
                (&json!(rate), &json!([{ "Ref": "AlertsTopic" }]))
            );
            assert!(errors["Metrics"].is_array(), "a rate");
        }
    }
}

#[test]
fn alarms_go_by_mail_and_to_discord() {
    for environment in ENVIRONMENTS {
        let template = template(environment);
        let all = template.resources().filter(|(_, body)| body["Type"] == "AWS::SNS::Subscription");
        let protocols: BTreeSet<String> =
            all.map(|(_, body)| body["Properties"]["Protocol"].as_str().unwrap().to_owned()).collect();
        assert_eq!(protocols, set(["email", "lambda"]));
    }
}

#[test]
fn a_dashboard_for_each_tenant_and_environment() {
    for environment in ENVIRONMENTS {
        assert_eq!(properties(environment, "OverviewDashboard")["DashboardName"], format!("mht-api-{environment}"));
    }
}

#[test]
fn the_routes_that_reach_other_people_ask_for_iam() {
    for environment in ENVIRONMENTS {
        let template = template(environment);
        let routes: BTreeSet<(String, String)> = template
            .resources()
            .filter(|(_, body)| body["Type"] == "AWS::ApiGatewayV2::Route")
            .map(|(_, body)| {
                let text = |name: &str| body["Properties"][name].as_str().unwrap().to_owned();
                (text("RouteKey"), text("AuthorizationType"))
            })
            .collect();
        let expected = [
            ("POST /campaign", "AWS_IAM"),
            ("POST /events", "NONE"),
            ("POST /feedback", "NONE"),
            ("POST /testflight", "AWS_IAM"),
        ];
        assert_eq!(routes, expected.map(|(key, kind)| (key.to_owned(), kind.to_owned())).into());
    }
}

/// The same stack for another tenant is one table of settings.
#[test]
fn two_tenants_live_side_by_side() {
    let mut settings = environments();
    for environment in ["staging", "prod"] {
        let from = settings.find(&format!("[{environment}.mht.mht-api]")).unwrap();
        let table = settings[from..].split("\n\n").next().unwrap().replace("mht.mht-api]", "mht.acme]");
        settings.insert_str(from, &format!("{table}\n\n"));
    }
    let mut names = BTreeSet::new();
    for environment in ["staging", "prod"] {
        let (assembly, findings) = assembly_of(&settings, environment);
        assert!(findings.is_empty());
        for instance in ["mht-api", "acme"] {
            let template = stack_named(assembly.clone(), &format!("{instance}-queues-{environment}")).template;
            for (id, body) in template.resources() {
                let names_of = ["QueueName", "TableName", "FunctionName", "TopicName", "DashboardName", "LogGroupName"];
                for name in names_of.iter().filter_map(|name| body["Properties"][*name].as_str()) {
                    assert!(names.insert((body["Type"].to_string(), name.to_owned())), "{id}: {name} is there twice");
                    assert!(name.contains(instance), "{id}: {name}");
                }
            }
        }
        let acme = stack_named(assembly, &format!("acme-queues-{environment}")).template;
        let prefix = if environment == "prod" { "acme" } else { "acme-staging" };
        let queue = acme.resource("FeedbackQueue").unwrap();
        assert_eq!(queue["Properties"]["QueueName"], format!("{prefix}-feedback.fifo"));
        let tags = queue["Properties"]["Tags"].to_string();
        assert!(tags.contains("\"tenant\"") && tags.contains("\"acme\""), "{tags}");
    }
}

#[test]
fn an_instance_that_is_called_as_another_s_staging_is_an_error() {
    let settings = environments().replace("[prod.mht.mht-api]", "[prod.mht.mht-api-staging]");
    let (_, findings) = assembly_of(&settings, "prod");
    let [found] = &findings[..] else { panic!("{findings:#?}") };
    assert!(found.is_error() && found.code == "bad-instance", "{found:?}");
    assert_eq!(found.message, "the instance `mht-api-staging` ends in `-staging`, as the names of another's do there");
}

#[test]
fn outputs_name_what_an_operator_needs() {
    for environment in ENVIRONMENTS {
        let outputs = template(environment).json()["Outputs"].clone();
        let mut expected: Vec<String> = USE_CASES
            .iter()
            .flat_map(|(id, worker)| {
                let of_queue = ["QueueUrl", "QueueArn", "DlqUrl"].map(|what| format!("{id}{what}"));
                let of_worker = ["FunctionName", "MappingId", "MappingState"].map(|what| format!("{worker}{what}"));
                of_queue.into_iter().chain(of_worker)
            })
            .collect();
        let others =
            ["ApiUrl", "ApiFunctionName", "StatusTableName", "ResultsBucketName", "DashboardUrl", "SenderRoleArn"];
        expected.extend(others.map(str::to_owned));
        for output in expected {
            assert!(outputs.get(&output).is_some(), "{output}");
        }
    }
}
