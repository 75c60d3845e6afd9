package io.breakwater.benchmarks;

import io.breakwater.stack.HouseRules;

class ArchitectureTest extends HouseRules {
    @Override
    protected String[] measuringServices() {
        return new String[] {"io.breakwater.benchmarks.micro.."};
    }
}
