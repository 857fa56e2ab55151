package dev.dateline.database;

import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;

/** Puts {@link Reading} into effect. */
@Reading
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
class ReadingInterceptor {

    private final ReadTransaction transaction;

    ReadingInterceptor(ReadTransaction transaction) {
        this.transaction = transaction;
    }

    @AroundInvoke
    Object read(InvocationContext invocation) {
        return transaction.call(invocation::proceed);
    }
}
