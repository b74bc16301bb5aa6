//! The function as Lambda starts it.

#[test]
fn a_function_that_cannot_start_names_every_variable() {
    let reason = cloud::refusal(env!("CARGO_BIN_EXE_testflight-worker"), &[]);
    for name in [
        "TESTFLIGHT_QUEUE_URL",
        "DEAD_LETTERS_QUEUE_URL",
        "STATUS_TABLE",
        "RESULTS_BUCKET",
        "APP_STORE_KEY_SECRET",
        "SENDGRID_KEY_SECRET",
        "APP_STORE_URL",
        "BETA_GROUP_ID",
        "SENDGRID_URL",
        "SENDER_EMAIL",
        "MAX_RECEIVES",
        "METRICS_NAMESPACE",
    ] {
        assert!(reason.contains(&format!("`{name}` is missing")), "{name} in {reason}");
    }
}
