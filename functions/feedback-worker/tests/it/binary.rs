//! The function as Lambda starts it.

#[test]
fn a_function_that_cannot_start_names_every_variable() {
    let reason = cloud::refusal(env!("CARGO_BIN_EXE_feedback-worker"), &[]);
    for name in [
        "FEEDBACK_QUEUE_URL",
        "DEAD_LETTERS_QUEUE_URL",
        "STATUS_TABLE",
        "RESULTS_BUCKET",
        "ZENDESK_CREDENTIALS_SECRET",
        "SENDGRID_KEY_SECRET",
        "ZENDESK_URL",
        "SENDGRID_URL",
        "SENDER_EMAIL",
        "MAX_RECEIVES",
        "METRICS_NAMESPACE",
    ] {
        assert!(reason.contains(&format!("`{name}` is missing")), "{name} in {reason}");
    }
}
