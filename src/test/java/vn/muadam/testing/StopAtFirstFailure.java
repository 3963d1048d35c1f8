package vn.muadam.testing;

import java.util.Optional;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestWatcher;

/** For tests that tell one story in order: after a step that failed, the rest of the story makes no sense. */
public class StopAtFirstFailure implements ExecutionCondition, TestWatcher {

    private static final ConditionEvaluationResult GO_ON = ConditionEvaluationResult.enabled("nothing failed");

    private String failed = "";

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        failed = context.getDisplayName();
    }

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Optional<?> method = context.getTestMethod();
        return failed.isEmpty() || method.isEmpty()
                ? GO_ON
                : ConditionEvaluationResult.disabled("after " + failed + " failed");
    }
}
